package org.fengqiao.report.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.report.Which;
import org.fengqiao.report.section.Section;
import org.fengqiao.report.section.SectionBlock;
import org.fengqiao.report.section.SectionRun;
import org.junit.jupiter.api.Test;

class SectionJsonTest {
    @Test
    void whatWasSignedIsReadAgainToTheLetter() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        SectionRun number = new SectionRun.Bound("约220万元", "dispute.agreement_amount", Which.part("a:b"));
        Section section = new Section(
                "题“目”",
                List.of(
                        new SectionBlock.Heading(1, List.of(new SectionRun.Plain("一{段}", false))),
                        new SectionBlock.Heading(2, List.of(number)),
                        new SectionBlock.Paragraph(List.of(new SectionRun.Plain("领句。", true), number)),
                        new SectionBlock.Note(List.of(new SectionRun.Plain("某人写的", false)), false),
                        new SectionBlock.Note(List.of(new SectionRun.Plain("系统写的", false), number), true)),
                "枫林镇人民政府",
                day);
        assertThat(SectionJson.read(SectionJson.write(section), day)).isEqualTo(section);
    }
}
