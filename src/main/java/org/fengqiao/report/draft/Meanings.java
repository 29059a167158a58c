package org.fengqiao.report.draft;

import static org.fengqiao.report.draft.Meaning.count;
import static org.fengqiao.report.draft.Meaning.rate;

import java.util.List;
import java.util.Optional;

/**
 * Which indicator a number of a draft is, by the words before it and its measure word. The order decides: what is said
 * more exactly stands first. A number that none of these knows is none of ours.
 */
final class Meanings {
    private static final String TICKET = "工单|12345|热线";
    private static final String PETITION = "信访|来访|上访";
    private static final String MATTER = "群众事项|线上线下|窗口|群众诉求";
    private static final String DISPUTE = "纠纷|矛盾|隐患|调解|化解|调处";

    private static final List<Meaning> ALL = List.of(
            rate("dispute.mediation_success_rate", "(调解|调处|化解)成功率|调成率"),
            rate("dispute.resolved_at_village_rate", "(村|网格).*(化解|解决).*占(比)?|(村|网格).*化解.*比(例|重)"),
            rate("dispute.performance_rate", "履行率|履约率"),
            rate("hotline.signed_on_time_rate", "签收率"),
            rate("hotline.response_rate", "响应率"),
            rate("hotline.solution_rate", "解决率").about(TICKET),
            rate("petition.notice_on_time_rate", "告知率"),
            rate("hotline.on_time_rate", "(按期|按时|及时|限时)(办结|办复|办理|回复)率").about(TICKET),
            rate("petition.on_time_rate", "(按期|按时|及时|限时)(办结|答复|办理|回复)率").about(PETITION),
            rate("hotline.closed_rate", "(办结|办理|回复)率").about(TICKET),
            rate("petition.closed_rate", "(办结|答复|办理)率").about(PETITION),
            rate("matter.closed_rate", "(办结|办理)率").about(MATTER),
            rate("hotline.satisfaction_rate", "满意(率|度)").about(TICKET),
            rate("petition.satisfaction_rate", "满意(率|度)").about(PETITION),
            rate("matter.satisfaction_rate", "满意(率|度)").about(MATTER),
            rate("dispute.resolution_rate", "(化解|调处|处置)率").about(DISPUTE),
            rate("activity.weekly_meeting_weeks_rate", "(例会|碰头会?)召开率"),
            rate("petition.reception_weeks_rate", "接访落实率"),
            rate("roster.no_complex_case_rate", "").followedBy("网格员(缺乏|缺少|没有)"),
            count("dispute.over_30_days", "起|件", "").followedBy(".{0,8}(矛盾|纠纷).*(超|逾|超过)\\s*30\\s*[天日]"),
            count("dispute.over_30_days", "起|件", "(超|逾|超过)\\s*(30|三十)\\s*[天日].*"),
            count("dispute.carried_resolved", "起|件", "(往年|历年|上年|历史)(遗留|积存|结转).*(纠纷|矛盾|化解).*"),
            count("dispute.confirmed", "起|件|份|次", "司法确认.*"),
            count("dispute.written_agreements", "起|件|份", "书面(调解)?协议书?"),
            count("dispute.oral_agreements", "起|件|份", "口头(调解)?协议"),
            count("dispute.agreement_amount", "元|万元", "(涉及|协议|履行|兑现|涉案|标的).*(金额|标的|资金|款项?)"),
            count("dispute.people", "人", "涉及(当事人|群众|人员|人数)"),
            count("dispute.mediation_succeeded", "起|件", "(调解成功|成功调解|调成|达成(调解)?协议|成功调处).*"),
            count("dispute.open", "起|件", "(尚未|未|没有)(化解|办结|调结|解决).*"),
            count("dispute.found_and_resolved", "起|件", "排查(、|并|和)?(化解|调处|处置|调解).*"),
            count("dispute.found", "起|件|个|处", "排查(出|发现|上报)?(?!.*安全).*(纠纷|矛盾|隐患).*"),
            count("dispute.mediated", "起|件", "(受理|办理|开展|办结)?(人民)?调解(案件|纠纷|矛盾|各类|民间).*"),
            count("petition.backlog_resolved", "起|件", "(积案|历史遗留信访|信访老案).*"),
            count("petition.forwarded_closed", "起|件", "(转|交)办.*其中.*办结"),
            count("petition.forwarded", "起|件", "信访.*(转办|转送|交办)(件|事项|信访)?.*"),
            count("petition.repeat", "起|件|次", "重复(信访|来访|上访).*"),
            count("petition.leader_cases", "起|件", "(领导)?包案.*"),
            count("petition.field_receptions", "次|场|场次", "下访.*"),
            count("petition.receptions", "次|场|场次|期", "(领导|书记|镇长|乡长)?.*接访.*"),
            count("petition.accepted", "起|件|批", "(受理|接待|登记|办理)(群众|各类|来信来访)*(信访|来访).*"),
            count("hotline.excluded", "件", "剔除.*").about(TICKET),
            count("hotline.returned", "件", "退(单|回).*").about(TICKET),
            count("hotline.reopened", "件", "(重办|重新办理|返工).*").about(TICKET),
            count("hotline.received", "件|起|条", "(工单|热线|12345).*").about(TICKET),
            count("matter.accepted", "件|起|项|个", "(线上线下|窗口|平台).*(事项|诉求)|受理群众(事项|诉求).*"),
            count("activity.claims_resolved", "件|个|条|项", "解决(群众)?(合理)?(诉求|问题|难题).*"),
            count("activity.joint_mediations", "次|场|场次", "联合(调处|调解|化解|会商).*"),
            count("activity.weekly_meetings", "次|场|期", "(周碰头|碰头会|周例会|周会商|(?<!干部)例会)(?!.*学习).*"),
            count("activity.study_sessions", "次", "专题(研究|研判|会议研究).*(矛盾|网格|信访|纠纷|稳定|法治).*"),
            count("activity.monthly_analyses", "次|期", "月(研判|会商|会诊|分析).*"),
            count("activity.consultations", "人次", "咨询.*"),
            count("activity.visited_people", "人次|户次", "(走访|入户|探访|慰问).*"),
            count("activity.leader_interventions", "次|件|起", "(书记|镇长|乡长|领导|负责人).*(参与|督办|牵头).*(纠纷|矛盾).*"),
            count("dispute.resolved", "起|件", "(化解|调处)(?!.*(信访|积案|问题|风险)).*"),
            count("roster.legal_guides", "名|人|个", "法律明白人.*"),
            count("roster.mediators", "名|人|个", "(人民)?调解员.*"),
            count("roster.committees", "个", "(人民)?调解委员会|调委会"),
            count("roster.grids", "个", "(划分|划定|设立|设置|共有|现有)$").followedBy("(综治|基础|专属|微)?网格(?!员)"),
            count("roster.grid_workers", "名|人", "(选聘|配备|配齐|整合|共有|现有).*").followedBy(".{0,12}网格员"),
            count("roster.grid_workers", "名|人", "(配备|配齐|选聘|现有|共有)?(专兼职|专职|兼职)?网格员.*"));

    private Meanings() {}

    static Optional<String> of(Mention mention) {
        return ALL.stream()
                .filter(meaning -> meaning.fits(mention))
                .map(Meaning::code)
                .findFirst();
    }
}
