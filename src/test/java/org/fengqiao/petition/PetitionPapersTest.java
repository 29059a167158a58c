package org.fengqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.fengqiao.kernel.Refused;
import org.fengqiao.paper.PaperTemplates;
import org.fengqiao.paper.TemplateFindings;
import org.fengqiao.paper.TemplateOrigin;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.workflow.DueTimers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** The papers of a petition, from the program's templates and from a township's own. */
@DatabaseTest
@Import({PetitionTown.class, DueTimers.class})
class PetitionPapersTest {
    @Autowired
    private PetitionTown town;

    @Autowired
    private PetitionPapers papers;

    @Autowired
    private PaperTemplates templates;

    @Autowired
    private PetitionTemplates own;

    @Autowired
    private PaperFacts facts;

    @Autowired
    private Environment environment;

    @BeforeEach
    void found() {
        town.found();
    }

    @AfterEach
    void logOut() {
        LoggedIn.out();
    }

    @Test
    void eachPaperCanBeMadeWhenThePetitionHasComeSoFar() {
        long id = town.sent(PetitionOrigin.ASSIGNED);
        assertThat(papers.of(id)).isEmpty();
        assertThatThrownBy(() -> papers.write(id, PetitionPaper.OPINION)).hasMessageContaining("petition.paper.none");
        town.classify(id, PetitionClass.CLAIM, ClaimRoute.INVESTIGATION);
        town.accept(id);
        assertThat(papers.of(id)).containsExactly(PetitionPaper.ACCEPTANCE);
        town.work.askExtension(new AskExtension(id, 10, "需要测绘"));
        town.as("leader").work.decideExtension(new DecideExtension(id, true, null));
        town.answer(id);
        assertThat(papers.of(id))
                .containsExactly(
                        PetitionPaper.ACCEPTANCE,
                        PetitionPaper.EXTENSION,
                        PetitionPaper.OPINION,
                        PetitionPaper.SERVICE_RECEIPT,
                        PetitionPaper.COMPLETION_REPORT);
        assertThat(words(id, PetitionPaper.ACCEPTANCE)).contains("马信访：", "2025年3月5日", "第1村", "60日内（2025年5月6日前）");
        assertThat(words(id, PetitionPaper.EXTENSION)).contains("因需要测绘", "延长办理期限10日", "2025年5月14日");
        assertThat(words(id, PetitionPaper.OPINION))
                .contains("要求恢复灌溉渠", "渠道为集体所有", "由第一村清理渠道", "《中华人民共和国水法》", "予以支持", "请求本机关的上一级机关复查");
        assertThat(words(id, PetitionPaper.SERVICE_RECEIPT)).contains("直接送达");
        assertThat(words(id, PetitionPaper.COMPLETION_REPORT)).contains("县信访局：", "县信转〔2025〕7号", "第二十二条");
        assertThat(papers.of(id))
                .allSatisfy(paper -> assertThat(words(id, paper)).doesNotContain("{{", "}}"));
    }

    @Test
    void whoIsNotOursIsToldWhereToTurnTo() {
        long id = town.classed();
        town.decisions.decline(new GiveAway(id, "县人民法院", "已经起诉", town.now()));
        assertThat(papers.of(id)).containsExactly(PetitionPaper.NOT_ACCEPTED);
        assertThat(words(id, PetitionPaper.NOT_ACCEPTED)).contains("县人民法院", "已经起诉");
        long sent = town.classed();
        town.decisions.forward(new GiveAway(sent, "县水务局", "属水务职责", town.now()));
        assertThat(words(sent, PetitionPaper.FORWARDING)).contains("县水务局");
    }

    @Test
    void aVillagePrintsNoPapersOfTheTownship() {
        long id = town.accepted();
        assertThat(town.as("mediator1").reading.get(id)).isNotNull();
        assertThat(papers.of(id)).isEmpty();
        assertThatThrownBy(() -> papers.write(id, PetitionPaper.ACCEPTANCE)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @EnumSource(PetitionPaper.class)
    void everyPlaceholderOfATemplateIsFilled(PetitionPaper paper) {
        long id = town.accepted();
        Set<String> known = facts.of(town.view(id), town.township()).keySet();
        assertThat(templates.get(paper.template(), 0, "990100").placeholders())
                .isNotEmpty()
                .isSubsetOf(known);
    }

    @Test
    void thePlaceholdersThatAreKnownAreThoseThatAreFilled() {
        long id = town.accepted();
        assertThat(facts.of(town.view(id), town.township()).keySet()).isEqualTo(PaperFacts.NAMES);
    }

    @ParameterizedTest
    @EnumSource(PetitionPaper.class)
    void theShippedTemplatesHaveWhatTheyNeed(PetitionPaper paper) {
        town.as("clerk");
        assertThat(own.check(paper, own.current(paper)).none())
                .as(own.check(paper, own.current(paper)).toString())
                .isTrue();
    }

    @Test
    void aTownshipBringsItsOwnTemplateAndGoesBack() throws IOException {
        long id = town.accepted();
        byte[] file = word("{{petitioner}}同志：{{nobody}}{{Limit}}");
        assertThat(own.check(PetitionPaper.ACCEPTANCE, file))
                .isEqualTo(new TemplateFindings(List.of("Limit", "nobody"), List.of("township", "today", "limit")));
        own.replace(PetitionPaper.ACCEPTANCE, file);
        assertThat(words(id, PetitionPaper.ACCEPTANCE)).startsWith("马信访同志：");
        assertThat(own.all().getFirst().origin()).isEqualTo(TemplateOrigin.OWN);
        assertThat(own.all().getFirst().changedBy()).isEqualTo("经办");
        own.replace(PetitionPaper.ACCEPTANCE, word("{{petitioner}}女士、先生："));
        assertThat(words(id, PetitionPaper.ACCEPTANCE)).isEqualTo("马信访女士、先生：");
        own.restore(PetitionPaper.ACCEPTANCE);
        assertThat(own.all().getFirst().origin()).isEqualTo(TemplateOrigin.SHIPPED);
        assertThat(words(id, PetitionPaper.ACCEPTANCE)).contains("60日内");
        assertThat(town.jdbc
                        .sql("select what from audit_record where actor = '经办' and what like 'template.%' order by id")
                        .query(String.class)
                        .list())
                .endsWith("template.kept", "template.kept", "template.dropped");
    }

    @Test
    void whatIsNoWordDocumentIsRefused() {
        town.as("clerk");
        byte[] text = "受理告知书".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThatThrownBy(() -> own.check(PetitionPaper.OPINION, text)).hasMessage("template.no-word");
        assertThatThrownBy(() -> own.replace(PetitionPaper.OPINION, text)).hasMessage("template.no-word");
        assertThatThrownBy(() -> own.replace(PetitionPaper.OPINION, new byte[PetitionTemplates.MAX_BYTES + 1]))
                .hasMessageStartingWith("template.large");
    }

    @Test
    void aVillageChangesNoTemplateOfTheTownship() {
        town.as("mediator1");
        assertThatThrownBy(() -> own.all()).hasMessage("access.role");
        assertThatThrownBy(() -> own.restore(PetitionPaper.OPINION)).hasMessage("access.role");
    }

    /** Who looks after them is shown the way to them, and nobody else. */
    @Test
    void aCountysClerkHasNoTemplatesOfATownship() {
        town.employ("county", "县经办", town.county());
        town.as("county");
        assertThat(own.may()).isFalse();
        assertThatThrownBy(() -> own.all()).hasMessage("access.role");
        town.as("mediator1");
        assertThat(own.may()).isFalse();
        town.as("clerk");
        assertThat(own.may()).isTrue();
    }

    private static byte[] word(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                var file = new java.io.ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(text);
            document.write(file);
            return file.toByteArray();
        }
    }

    @Test
    void everyPlaceholderIsDocumented() throws IOException {
        long id = town.accepted();
        String guide = Files.readString(Path.of("docs/petition-papers.md"));
        assertThat(facts.of(town.view(id), town.township()).keySet())
                .allSatisfy(name -> assertThat(guide).contains("`{{" + name + "}}`"));
    }

    @Test
    void aTownshipUsesItsOwnTemplate() throws IOException {
        long id = town.accepted();
        Path own = Path.of(environment.getRequiredProperty("fengqiao.data-dir"))
                .resolve("templates")
                .resolve(town.township().code())
                .resolve("petition/acceptance.docx");
        Files.createDirectories(own.getParent());
        try (XWPFDocument document = new XWPFDocument();
                OutputStream file = Files.newOutputStream(own)) {
            var paragraph = document.createParagraph();
            // As a word processor splits what somebody typed.
            paragraph.createRun().setText("致{");
            paragraph.createRun().setText("{petiti");
            paragraph.createRun().setText("oner}}，{{nobody_knows}}");
            document.write(file);
        }
        assertThat(words(id, PetitionPaper.ACCEPTANCE)).isEqualTo("致马信访，{{nobody_knows}}");
    }

    private String words(long id, PetitionPaper paper) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(papers.write(id, paper)))) {
            return document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .collect(Collectors.joining("\n"))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
