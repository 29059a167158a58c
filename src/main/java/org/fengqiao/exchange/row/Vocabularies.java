package org.fengqiao.exchange.row;

/** The words that files have for coded values. */
public final class Vocabularies {
    public static final Vocabulary UNIT_KIND = Vocabulary.of(
            "province 省",
            "city 市",
            "county 县 区",
            "township 乡镇 乡 镇 街道",
            "village 村",
            "community 社区",
            "grid 网格",
            "office 办公室",
            "committee 人民调解委员会 调委会");
    public static final Vocabulary ROLE =
            Vocabulary.of("grid_worker 网格员", "mediator 人民调解员 调解员", "clerk 乡镇经办人 经办人", "leader 乡镇领导 领导", "admin 管理员");

    public static final Vocabulary SOURCE = Vocabulary.of(
            "grid 网格排查",
            "applied 当事人申请",
            "proactive 主动",
            "court 法院",
            "procuratorate 检察院",
            "police 公安",
            "petition 信访",
            "hotline 12345",
            "other 其他");
    public static final Vocabulary OUTCOME = Vocabulary.of(
            "agreement 调解成功",
            "settled 就地化解（未订协议） 就地化解 自行化解 当场化解 现场化解",
            "failed 调解不成",
            "withdrawn 撤回",
            "referred 转法定途径",
            "open 未结");
    public static final Vocabulary AGREEMENT_FORM = Vocabulary.of("written 书面", "oral 口头");
    public static final Vocabulary METHOD =
            Vocabulary.of("people 人民调解", "administrative 行政调解", "police 治安调解", "judicial 司法调解", "spot 就地劝解");
    public static final Vocabulary MEDIATION_SOURCE = Vocabulary.of(
            "proactive 主动",
            "applied 依申请",
            "court 法院",
            "procuratorate 检察院",
            "police 公安",
            "petition 信访",
            "other 委托移送 其他");
    public static final Vocabulary INTAKE_CHANNEL =
            Vocabulary.of("grid 网格", "window 综合受理窗口 窗口 接待专窗", "online 线上平台 线上", "other 其他");
    public static final Vocabulary LEVEL =
            Vocabulary.of("grid 网格 网格级", "village 村级 村 村居", "township 镇级 镇 乡镇 乡镇级 乡级", "joint 部门联动 联动");
    public static final Vocabulary RISK = Vocabulary.of("red 红 红色", "orange 橙 橙色", "yellow 黄 黄色", "blue 蓝 蓝色");

    public static final Vocabulary CHANNEL =
            Vocabulary.of("12345", "window 综合受理窗口 接待专窗 窗口", "online 线上平台 线上", "other 其他");
    public static final Vocabulary TICKET_CLASS = Vocabulary.of(
            "consultation 咨询", "help 求助", "complaint 投诉", "report 举报", "suggestion 建议", "praise 表扬", "other 其他");
    public static final Vocabulary SATISFACTION =
            Vocabulary.of("satisfied 满意", "fair 基本满意", "dissatisfied 不满意", "unrated 未评价 未评");

    public static final Vocabulary ORIGIN = Vocabulary.of("direct 直接提出 直接", "forwarded 转送 上级转送", "assigned 交办 上级交办");
    public static final Vocabulary PETITION_CLASS =
            Vocabulary.of("suggestion 建议意见 建议", "accusation 检举控告 检举 控告", "claim 申诉求决 求决 申诉");
    public static final Vocabulary ROUTE = Vocabulary.of(
            "1 （一） 第一种 途径一", "2 （二） 第二种 途径二", "3 （三） 第三种 途径三", "4 （四） 第四种 途径四", "5 （五） 第五种 途径五", "6 （六） 第六种 途径六");

    public static final Vocabulary ROSTER_ROLE =
            Vocabulary.of("grid_worker 网格员", "mediator 人民调解员 调解员", "legal_guide 法律明白人", "legal_adviser 法律顾问");
    public static final Vocabulary ACTIVITY_KIND = Vocabulary.of(
            "weekly_meeting 周碰头例会 周例会 碰头会",
            "joint_mediation 联合调处",
            "visit 走访",
            "consultation 法律咨询 咨询",
            "adviser_service 法律顾问服务",
            "reception 领导接访 接访",
            "field_reception 领导下访 下访",
            "study_session 专题研究",
            "monthly_analysis 月研判",
            "inspection 排查",
            "training 培训",
            "publicity 普法进网格 普法",
            "leader_intervention 领导参与化解");

    static final Vocabulary FLAG =
            Vocabulary.of("true 是 有 y yes 1 √ 按期 已解决 剔除 涉众", "false 否 无 n no 0 × 超期 未解决 未剔除 不涉众");

    private Vocabularies() {}
}
