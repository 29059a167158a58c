package org.fengqiao.report.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            年内共排查各类矛盾纠纷93起 | dispute.found
            排查化解矛盾纠纷200起 | dispute.found_and_resolved
            两级调委会排查调处矛盾纠纷112起 | dispute.found_and_resolved
            成功化解邻里纠纷83起 | dispute.resolved
            调解成功率达98%以上 | dispute.mediation_success_rate
            矛盾纠纷化解率89.2% | dispute.resolution_rate
            3起跨村矛盾纠纷耗时超30天 | dispute.over_30_days
            办结人民调解案件65件 | dispute.mediated
            调解纠纷涉及金额约220万元 | dispute.agreement_amount
            达成书面协议22份 | dispute.written_agreements
            仍有未化解纠纷10起 | dispute.open
            办理12345热线工单166件 | hotline.received
            12345工单按期办结率100% | hotline.on_time_rate
            热线工单群众满意率97.5% | hotline.satisfaction_rate
            受理信访事项21件 | petition.accepted
            信访事项按期办结率100% | petition.on_time_rate
            办理信访转办件12件 | petition.forwarded
            化解多年的信访积案1件 | petition.backlog_resolved
            线上线下受理群众事项312件 | matter.accepted
            周碰头例会全年召开38次 | activity.weekly_meetings
            开展联合调处15次 | activity.joint_mediations
            走访群众616人次 | activity.visited_people
            解决诉求207件 | activity.claims_resolved
            解答群众咨询420人次 | activity.consultations
            专题研究网格治理、矛盾化解等问题8次 | activity.study_sessions
            23%的网格员缺乏复杂矛盾处置经历 | roster.no_complex_case_rate
            划分34个综治网格 | roster.grids
            培养“法律明白人”86名 | roster.legal_guides
            """)
    void aPhraseOfReportsMeansItsIndicator(String text, String code) {
        assertThat(NumberFinder.in(text))
                .first()
                .satisfies(mention -> assertThat(Meanings.of(mention)).contains(code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            公开政务信息37条
            开展执法检查5轮，检查经营场所114家，整改安全隐患15项
            立案查处违法行为2起
            发放宣传资料5000余份
            组织专题学习11次
            受教育群众超1000人次
            """)
    void whatIsNotOursIsLeftAlone(String text) {
        assertThat(NumberFinder.in(text))
                .isNotEmpty()
                .allSatisfy(mention -> assertThat(Meanings.of(mention)).isEmpty());
    }

    @Test
    void yearsDatesDocumentsAndHotlinesAreNoCounts() {
        assertThat(NumberFinder.in("2025年3月2日，“12345”热线按乡政发〔2025〕12号第3条，结合“4·15”“12·4”办理，“1+1+3”。一起做，第2次"))
                .isEmpty();
    }

    @Test
    void anUnbrokenSentenceGoesOnOverTheEndOfALine() {
        assertThat(NumberFinder.in("现场接受群众法律咨询 80 余人\n\n次，其他")).singleElement().satisfies(mention -> {
            assertThat(mention.measure()).isEqualTo("人次");
            assertThat(Meanings.of(mention)).contains("activity.consultations");
        });
    }
}
