package org.fengqiao.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fengqiao.docket.Timeline;
import org.fengqiao.docket.TimelineNote;
import org.fengqiao.exchange.row.Mapping;
import org.fengqiao.exchange.row.RowKind;
import org.fengqiao.exchange.row.Rule;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.MovableClock;
import org.fengqiao.testing.Township;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The wizard's way from an uploaded file to records and back, and what stands when something breaks on it. */
@DatabaseTest
class WizardsTest {
    private static final AtomicInteger SEEDS = new AtomicInteger(600);
    private static final String FOREIGN = """
            工单编号,来电时间,诉求类型,诉求内容,来电人,来电号码,所属村
            A1,2025-03-01 09:00:00,投诉,夜间施工,马兰,13912345678,第1村
            A2,2025-03-01 10:00:00,求决,路灯不亮,白海,13912345679,第2村
            A3,2025-03-01 11:00:00,咨询,医保,,,第9村
            """;

    @Autowired
    private Wizards wizards;

    @Autowired
    private WizardRows rows;

    @Autowired
    private SavedMappings saved;

    @Autowired
    private ImportRuns runs;

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobRows jobRows;

    @Autowired
    private NodeName node;

    @Autowired
    private Interrupted interrupted;

    @Autowired
    private WizardWork work;

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Timeline timeline;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    private String seed;
    private String township;

    @BeforeEach
    void inAFreshTownship() {
        clock.set("2025-12-31T18:00");
        seed = Integer.toString(SEEDS.incrementAndGet());
        township = Township.build(units, users, seed).code();
        LoggedIn.as(users, "clerk-" + seed);
    }

    @AfterEach
    void loggedOut() {
        LoggedIn.out();
    }

    @Test
    void aForeignFileIsReadMappedTriedAndTaken() throws Exception {
        long id = wizards.begin(ImportKind.TICKETS, "工单.csv", FOREIGN.getBytes(Charset.forName("GB18030")));
        WizardTable table = wizards.table(id);
        assertThat(table.charset()).isEqualTo(Charset.forName("GB18030"));
        assertThat(table.count()).isEqualTo(3);
        assertThat(table.rows().getFirst()).contains("夜间施工", "139****5678");
        Mapping suggested = wizards.get(id).mapping();
        assertThat(suggested.rules())
                .containsKeys("external_id", "received_at", "ticket_class", "summary", "applicants", "phone", "unit");
        assertThat(table.strange(
                        RowKind.TICKETS.column("ticket_class").orElseThrow(),
                        suggested.rules().get("ticket_class"),
                        suggested))
                .containsExactly("求决");

        assertThatThrownBy(() -> wizards.check(id)).isInstanceOf(Refused.class).hasMessageContaining("source.needed");
        Map<String, Rule> rules = new LinkedHashMap<>(suggested.rules());
        rules.put("ticket_class", new Rule.From(List.of("诉求类型"), Map.of("求决", "help", "*", "keep")));
        wizards.map(id, suggested.from("市平台").with(rules));
        check(id);
        WizardView checked = wizards.get(id);
        assertThat(checked.step()).isEqualTo(WizardStep.CHECKED);
        assertThat(checked.job().state()).isEqualTo(JobState.DONE);
        assertThat(checked.outcome().result().accepted()).isEqualTo(2);
        assertThat(checked.outcome().result().rejections())
                .singleElement()
                .satisfies(reject -> assertThat(List.of(reject.row(), reject.column(), reject.value()))
                        .containsExactly(4, "unit", "第9村"));
        assertThat(cases()).as("a dry run stores nothing").isZero();

        run(id, false);
        WizardView finished = wizards.get(id);
        assertThat(finished.step()).isEqualTo(WizardStep.FINISHED);
        assertThat(cases()).isEqualTo(2);
        assertThat(jdbc.sql("select k.ticket_class from ticket k join imported_row r on r.case_id = k.case_id"
                                + " join unit u on u.id = r.scope_unit_id where u.code = ? and r.external_id = 'A2'"
                                + " and r.source_system = '市平台'")
                        .param(township)
                        .query(String.class)
                        .single())
                .isEqualTo("help");
        assertThat(new String(wizards.rejects(id), Charset.forName("GB18030")))
                .contains("A3")
                .doesNotContain("A1");
        assertThat(runs.get(finished.importRunId()).records()).isEqualTo(2);
    }

    @Test
    void theMappingLastUsedForSuchAFileIsChosenByItself() throws Exception {
        long first = upload("工单1.csv", FOREIGN);
        wizards.map(first, wizards.get(first).mapping().from("市平台"));
        wizards.saveMapping(first, "市平台工单");
        long second = upload("工单2.csv", FOREIGN.replace("A1", "B1"));
        assertThat(wizards.get(second).mappingName()).isEqualTo("市平台工单");
        assertThat(wizards.get(second).mapping().sourceSystem()).isEqualTo("市平台");
        long other = upload("另一种.csv", "编号,受理时间\n1,2025-03-01\n");
        assertThat(wizards.get(other).mappingName()).isNull();

        SavedMapping one = saved.of(ImportKind.TICKETS).getFirst();
        saved.rename(one.id(), "改名");
        assertThat(wizards.get(second).mappingName()).isEqualTo("改名");
        saved.delete(one.id());
        assertThat(wizards.get(second).mappingName()).isNull();
        assertThat(wizards.get(second).mapping().sourceSystem())
                .as("the wizard keeps its copy")
                .isEqualTo("市平台");
    }

    @Test
    void nobodyElseSeesAWizardItsRowsOrItsMappingOfAnotherTownship() throws Exception {
        long id = ready(FOREIGN);
        check(id);
        wizards.saveMapping(id, "我镇");
        String other = Integer.toString(SEEDS.incrementAndGet());
        Township.build(units, users, other);
        for (String login : List.of("admin-" + seed, "clerk-" + other)) {
            LoggedIn.as(users, login);
            assertThatThrownBy(() -> wizards.get(id)).hasMessageContaining("wizard.unknown");
            assertThatThrownBy(() -> wizards.rejects(id)).hasMessageContaining("wizard.unknown");
            assertThatThrownBy(() -> wizards.run(id, false)).hasMessageContaining("wizard.unknown");
        }
        assertThat(saved.of(ImportKind.TICKETS)).isEmpty();
        LoggedIn.as(users, "leader-" + seed);
        assertThatThrownBy(() -> upload("a.csv", FOREIGN)).hasMessageContaining("access.role");
    }

    @Test
    void whatIsNoTableOrTooLargeIsRefusedAtOnce() {
        assertThatThrownBy(() -> wizards.begin(ImportKind.TICKETS, "a.csv", new byte[0]))
                .hasMessageContaining("file.empty");
        assertThatThrownBy(() -> wizards.begin(
                        ImportKind.TICKETS, "a.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}))
                .hasMessageContaining("old-excel");
        assertThatThrownBy(() -> wizards.begin(ImportKind.TICKETS, "a.csv", new byte[Wizards.MAX_BYTES + 1]))
                .hasMessageContaining("file.large");
        assertThat(wizards.mine()).isEmpty();
    }

    @Test
    void filesAreEncryptedAndGoAfterSevenDays() throws Exception {
        long id = ready(FOREIGN);
        check(id);
        assertThat(jdbc.sql("select body from import_wizard_piece where wizard_id = ?")
                        .param(id)
                        .query((row, index) -> row.getBytes("body"))
                        .list())
                .isNotEmpty()
                .allSatisfy(body ->
                        assertThat(new String(body, StandardCharsets.UTF_8)).doesNotContain("13912345678", "A1", "A3"));
        clock.pass(Duration.ofDays(6));
        wizards.dropOld();
        assertThat(wizards.get(id).rejects()).isTrue();
        clock.pass(Duration.ofDays(2));
        wizards.dropOld();
        assertThatThrownBy(() -> wizards.get(id)).hasMessageContaining("wizard.unknown");
        assertThat(jdbc.sql("select count(*) from import_wizard_piece where wizard_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anImportIsTakenBackAsAWholeAndTheSameFileComesInAgain() throws Exception {
        long id = taken(many(30));
        long runId = wizards.get(id).importRunId();
        assertThat(cases()).isEqualTo(30);
        assertThat(runs.undo(runId)).isEqualTo(30);
        assertThat(cases()).isZero();
        assertThat(runs.get(runId).state()).isEqualTo("undone");
        assertThat(jdbc.sql("select count(*) from audit_record where what = 'import.undone.tickets' and actor = '经办'"
                                + " and after_value = '30'")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThatThrownBy(() -> runs.undo(runId)).hasMessageContaining("undo.nothing");
        taken(many(30));
        assertThat(cases()).isEqualTo(30);
    }

    @Test
    void anImportOfOpenDisputesIsTakenBackWithItsProcesses() throws Exception {
        long id = wizards.begin(
                ImportKind.DISPUTES,
                "d.csv",
                "外部编号,单位,发现时间,结果,办结时间\n1,第1村,2025-03-01,未结,\n2,第1村,2025-03-01,就地化解,2025-03-02\n"
                        .getBytes(StandardCharsets.UTF_8));
        wizards.map(id, wizards.get(id).mapping().from("台账"));
        check(id);
        run(id, false);
        assertThat(wizards.get(id).outcome().result().accepted()).isEqualTo(2);
        assertThat(openTasks()).isEqualTo(1);
        runs.undo(wizards.get(id).importRunId());
        assertThat(cases()).isZero();
        assertThat(openTasks()).isZero();
    }

    @Test
    void whatSomebodyHasWorkedOnIsNotTakenBackAndIsNamed() throws Exception {
        long runId = wizards.get(taken(many(3))).importRunId();
        Map<String, Object> one = jdbc.sql("select id, number from case_file where import_run_id = ? order by id desc")
                .param(runId)
                .query()
                .listOfRows()
                .getFirst();
        transaction.executeWithoutResult(status -> timeline.add((Long) one.get("id"), TimelineNote.of("opened")));
        assertThatThrownBy(() -> runs.undo(runId)).isInstanceOfSatisfying(Refused.class, refusal -> {
            assertThat(refusal.key()).isEqualTo("import.undo.touched");
            assertThat(refusal.arguments()).containsExactly(1, one.get("number"));
        });
        assertThat(cases()).isEqualTo(3);
    }

    @Test
    void anImportThatALaterFileCorrectedIsNotTakenBackNorIsTheLaterOne() throws Exception {
        long first = wizards.get(taken(many(3))).importRunId();
        long later = wizards.get(taken(many(3).replace("路灯1", "路灯一"))).importRunId();
        assertThatThrownBy(() -> runs.undo(first)).hasMessageContaining("undo.touched");
        assertThatThrownBy(() -> runs.undo(later)).hasMessageContaining("undo.nothing");
        assertThat(cases()).isEqualTo(3);
    }

    @Test
    void aRunThatIsStoppedOnTheWayKeepsItsChunksAndTheSameFileGoesOnFromThere() throws Exception {
        long id = ready(many(1200));
        check(id);
        assertThatThrownBy(() -> work(id, false, 2)).hasMessage("killed");
        assertThat(cases()).isEqualTo(1000);
        assertThat(wizards.get(id).step()).isEqualTo(WizardStep.CHECKED);
        run(id, false);
        ImportResult result = wizards.get(id).outcome().result();
        assertThat(List.of(result.duplicates(), result.accepted())).containsExactly(1000, 200);
    }

    @Test
    void ofAllOrNothingNothingIsInWhenItIsStoppedOnTheWay() throws Exception {
        long id = ready(many(1200));
        check(id);
        assertThatThrownBy(() -> work(id, true, 2)).hasMessage("killed");
        assertThat(cases()).isZero();
        run(id, true);
        assertThat(cases()).isEqualTo(1200);
    }

    @Test
    void ofAllOrNothingNothingIsInWhenARowIsRejected() throws Exception {
        long id = ready(FOREIGN);
        check(id);
        run(id, true);
        assertThat(cases()).isZero();
        assertThat(wizards.get(id).step()).as("the run can be begun otherwise").isEqualTo(WizardStep.CHECKED);
        run(id, false);
        assertThat(cases()).isEqualTo(2);
    }

    @Test
    void aKilledServersWorkIsMarkedWhenItStartsAgain() throws Exception {
        long id = taken(many(3));
        long runId = wizards.get(id).importRunId();
        jdbc.sql("update import_run set state = 'running', accepted = 0, finished_at = null where id = ?")
                .param(runId)
                .update();
        jdbc.sql("update import_wizard set step = 'importing' where id = ?")
                .param(id)
                .update();
        long ours = dead(id, node.text());
        long elsewhere = jobRows.add("import", owner(id), "another:8080");
        jobRows.progress(elsewhere, 1, 2);

        assertThat(interrupted.atStart()).isEqualTo(1);
        WizardView view = wizards.get(id);
        assertThat(view.step()).isEqualTo(WizardStep.CHECKED);
        assertThat(view.job().id()).isEqualTo(ours);
        assertThat(view.job().state()).isEqualTo(JobState.INTERRUPTED);
        assertThat(runs.get(runId).state()).isEqualTo("stopped");
        assertThat(runs.get(runId).accepted()).isEqualTo(3);
        assertThat(jobs.get(elsewhere).state()).isEqualTo(JobState.RUNNING);

        clock.pass(JobRows.SILENCE.plusSeconds(1));
        assertThat(interrupted.ofSilentNodes()).isEqualTo(1);
        assertThat(jobs.get(elsewhere).state()).isEqualTo(JobState.INTERRUPTED);
        jobRows.progress(elsewhere, 2, 2);
        assertThat(jobs.get(elsewhere).state()).as("given up stays given up").isEqualTo(JobState.INTERRUPTED);
        assertThat(runs.undo(runId))
                .as("what a stopped import brought can be taken back")
                .isEqualTo(3);
    }

    @Test
    void aRefusalOfTheEngineIsShownAndTheWizardStandsBeforeItAgain() throws Exception {
        long id = ready(FOREIGN);
        Mapping mapping = wizards.get(id).mapping();
        wizards.map(id, mapping.in(null, 3));
        check(id);
        WizardView view = wizards.get(id);
        assertThat(view.step()).isEqualTo(WizardStep.MAPPING);
        assertThat(view.job().state()).isEqualTo(JobState.FAILED);
        assertThat(view.job().message()).isEqualTo("import.header.missing");
    }

    private long ready(String text) {
        long id = upload("工单.csv", text);
        Mapping suggested = wizards.get(id).mapping();
        Map<String, Rule> rules = new LinkedHashMap<>(suggested.rules());
        rules.remove("ticket_class");
        wizards.map(id, suggested.from("市平台").with(rules));
        return id;
    }

    private long taken(String text) throws Exception {
        long id = ready(text);
        check(id);
        run(id, false);
        return id;
    }

    private long upload(String name, String text) {
        return wizards.begin(ImportKind.TICKETS, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void check(long id) throws Exception {
        wizards.check(id);
        await(id);
    }

    private void run(long id, boolean allOrNothing) throws Exception {
        wizards.run(id, allOrNothing);
        await(id);
    }

    private void await(long id) throws Exception {
        jobs.await(rows.find(id, owner(id)).orElseThrow().jobId());
    }

    private long owner(long id) {
        return jdbc.sql("select owner_id from import_wizard where id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    /** Does the wizard's work in this thread and dies after some chunks, as a killed server does. */
    private void work(long id, boolean allOrNothing, int chunks) {
        rows.allOrNothing(id, allOrNothing);
        rows.step(id, WizardStep.CHECKED, WizardStep.IMPORTING);
        AtomicInteger taken = new AtomicInteger();
        work.run(
                rows.find(id, owner(id)).orElseThrow(),
                wizards.get(id).mapping(),
                township,
                false,
                new Jobs.Progress() {
                    @Override
                    public void total(int count) {
                        assertThat(count).isEqualTo(1200);
                    }

                    @Override
                    public void done(int more) {
                        if (taken.incrementAndGet() == chunks) {
                            throw new IllegalStateException("killed");
                        }
                    }
                });
    }

    private long dead(long wizardId, String nodeName) {
        long job = jobRows.add("import", owner(wizardId), nodeName);
        rows.job(wizardId, job);
        jobRows.progress(job, 1, 3);
        return job;
    }

    private static String many(int count) {
        return "工单编号,来电时间,标题,办结时间\n"
                + IntStream.rangeClosed(1, count)
                        .mapToObj(i -> "N" + i + ",2025-03-01 09:00,路灯" + i + ",2025-03-03 10:00\n")
                        .collect(Collectors.joining());
    }

    private int cases() {
        return jdbc.sql("select count(*) from case_file c join unit_closure t on t.unit_id = c.unit_id"
                        + " join unit u on u.id = t.ancestor_id where u.code = ?")
                .param(township)
                .query(Integer.class)
                .single();
    }

    private int openTasks() {
        return jdbc.sql("select count(*) from work_item w join unit_closure t on t.unit_id = w.unit_id"
                        + " join unit u on u.id = t.ancestor_id where u.code = ?")
                .param(township)
                .query(Integer.class)
                .single();
    }
}
