package org.fengqiao.exchange.row;

import static org.fengqiao.exchange.row.Column.coded;
import static org.fengqiao.exchange.row.Column.of;
import static org.fengqiao.exchange.row.Column.text;

import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.exchange.row.Column.Type;

/** The columns of each kind of file: the public contract with whoever sends files. */
public final class Columns {
    public static final Column CODE = of(Type.NUMBER, 20, "code", "编码", "单位编码");
    public static final Column NAME = text("name", 100, "名称");
    public static final Column KIND = coded("kind", Vocabularies.UNIT_KIND, "类别");
    public static final Column PARENT = of(Type.NUMBER, 20, "parent", "上级编码");
    public static final Column SHORT_NAME = text("short_name", 20, "简称");

    public static final Column LOGIN = of(Type.NUMBER, 50, "login", "登录名");
    public static final Column PERSON_NAME = text("name", 50, "姓名");
    public static final Column ROLES = of(Type.ROLES, "roles", "角色");

    public static final Column EXTERNAL_ID = of(Type.NUMBER, 200, "external_id", "外部编号");
    public static final Column SOURCE_SYSTEM = of(Type.NUMBER, 100, "source_system", "来源系统");
    public static final Column UNIT = text("unit", 300, "单位");
    public static final Column RECEIVED_AT = of(Type.MOMENT, "received_at", "收到时间");
    public static final Column TYPE = of(Type.DISPUTE_TYPE, 50, "type", "类型");
    public static final Column CATEGORY = text("type", 100, "类型");
    public static final Column TITLE = text("title", 200, "标题");
    public static final Column SUMMARY = text("summary", 4000, "内容");
    public static final Column FOUND_BY = text("found_by", 50, "发现人");
    public static final Column EXTERNAL_REFS = of(Type.REFERENCES, "external_refs", "其他系统编号");
    public static final Column MATTER = text("matter", 200, "关联事项");
    public static final Column LEADER = text("leader_in_charge", 50, "包案领导", "leader");
    public static final Column APPLICANTS = of(Type.NAMES, 50, "applicants", "申请人", "来电人", "信访人");
    public static final Column PHONE = of(Type.PHONE, 50, "phone", "联系电话");
    public static final Column ID_NUMBER = of(Type.IDENTITY, 50, "id_number", "证件号码");
    public static final Column ADDRESS = of(Type.ADDRESS, 200, "address", "住址");
    public static final Column PLACE = text("place", 200, "地点");
    public static final Column REPLY = text("reply", 4000, "答复内容");
    public static final Column CLOSED_AT = of(Type.MOMENT, "closed_at", "办结时间");
    public static final Column DUE_AT = of(Type.MOMENT, "due_at", "办理时限");

    public static final Column SOURCE = coded("source", Vocabularies.SOURCE, "来源");
    public static final Column ACCEPTED_AT = of(Type.MOMENT, "accepted_at", "受理调解时间");
    public static final Column OUTCOME = coded("outcome", Vocabularies.OUTCOME, "结果");
    public static final Column AGREEMENT_FORM = coded("agreement_form", Vocabularies.AGREEMENT_FORM, "协议形式");
    public static final Column AMOUNT = of(Type.MONEY, "amount", "协议金额", "涉及金额");
    public static final Column CLAIM_AMOUNT = of(Type.MONEY, "claim_amount", "涉案金额");
    public static final Column SETTLED_BY = text("settled_by", 50, "化解人");
    public static final Column METHOD = coded("method", Vocabularies.METHOD, "化解方式");
    public static final Column MEDIATION_SOURCE = coded("mediation_source", Vocabularies.MEDIATION_SOURCE, "调解来源");
    public static final Column INTAKE_CHANNEL = coded("intake_channel", Vocabularies.INTAKE_CHANNEL, "受理渠道");
    public static final Column COLLECTIVE = of(Type.FLAG, "collective", "是否涉众");
    public static final Column CO_UNITS = of(Type.UNITS, "co_units", "协办单位");
    public static final Column RELAPSED_AT = of(Type.MOMENT, "relapsed_at", "反弹时间");
    public static final Column PEOPLE = of(Type.COUNT, "people", "涉及人数");
    public static final Column LEVEL = coded("level", Vocabularies.LEVEL, "化解层级");
    public static final Column RISK = coded("risk", Vocabularies.RISK, "风险等级");
    public static final Column RESPONDENTS = of(Type.NAMES, 50, "respondents", "被申请人");
    public static final Column PERFORMANCE_DUE_AT = of(Type.MOMENT, "performance_due_at", "履行期限");
    public static final Column PERFORMED_AT = of(Type.MOMENT, "performed_at", "履行时间");
    public static final Column CONFIRMED_AT = of(Type.MOMENT, "confirmed_at", "司法确认时间");

    public static final Column CHANNEL = coded("channel", Vocabularies.CHANNEL, "渠道");
    public static final Column TICKET_CLASS = coded("ticket_class", Vocabularies.TICKET_CLASS, "工单类别");
    public static final Column DISPATCHED_AT = of(Type.MOMENT, "dispatched_at", "派单时间");
    public static final Column SIGNED_AT = of(Type.MOMENT, "signed_at", "签收时间");
    public static final Column CONTACTED_AT = of(Type.MOMENT, "contacted_at", "首次联系时间");
    public static final Column EXCLUDED = of(Type.FLAG, "excluded", "是否剔除");
    public static final Column RETURNED_AT = of(Type.MOMENT, "returned_at", "退单时间");
    public static final Column REOPENED_AT = of(Type.MOMENT, "reopened_at", "退回重办时间");
    public static final Column ON_TIME = of(Type.FLAG, "on_time", "是否按期");
    public static final Column RESOLVED = of(Type.FLAG, "resolved", "是否解决");
    public static final Column SATISFACTION = coded("satisfaction", Vocabularies.SATISFACTION, "满意度");
    public static final Column HANDLER = text("handler", 100, "承办单位");

    public static final Column ORIGIN = coded("origin", Vocabularies.ORIGIN, "来源");
    public static final Column PETITION_CLASS = coded("petition_class", Vocabularies.PETITION_CLASS, "类别");
    public static final Column ROUTE = coded("route", Vocabularies.ROUTE, "办理途径");
    public static final Column NOTIFIED_AT = of(Type.MOMENT, "notified_at", "告知时间");
    public static final Column PETITION_ACCEPTED_AT = of(Type.MOMENT, "accepted_at", "受理时间");
    public static final Column REPLIED_AT = of(Type.MOMENT, "replied_at", "答复时间");
    public static final Column HANDED_BACK_AT = of(Type.MOMENT, "returned_at", "交还时间");
    public static final Column EXTENDED_TO = of(Type.MOMENT, "extended_to", "延期至");
    public static final Column REPEAT = of(Type.FLAG, "repeat", "是否重复");
    public static final Column BACKLOG_YEAR = of(Type.COUNT, "backlog_year", "积案年份");
    public static final Column BACKLOG_RESOLVED_AT = of(Type.MOMENT, "backlog_resolved_at", "积案化解认定时间");
    /** Petitions are answered at greater length than tickets. */
    public static final Column LONG_REPLY = text("reply", 10_000, "答复内容");

    public static final Column ROSTER_ROLE = coded("role", Vocabularies.ROSTER_ROLE, "角色");
    public static final Column FROM = of(Type.MOMENT, "from", "起");
    public static final Column TO = of(Type.MOMENT, "to", "止");

    public static final Column DATE = of(Type.MOMENT, "date", "日期");
    public static final Column ACTIVITY_KIND = coded("kind", Vocabularies.ACTIVITY_KIND, "类别");
    public static final Column TIMES = of(Type.COUNT, "times", "次数");
    public static final Column PERSONS = of(Type.COUNT, "people", "人次");
    public static final Column CLAIMS_RESOLVED = of(Type.COUNT, "claims_resolved", "解决诉求");
    public static final Column PARTICIPANTS = of(Type.UNITS, "units", "参加单位");
    public static final Column LED_BY = text("leader", 50, "领导");
    public static final Column VENUE = text("venue", 200, "地点");
    public static final Column CASE = of(Type.NUMBER, 60, "case", "案件编号");
    public static final Column NOTE = text("note", 2000, "备注");

    static final List<Column> ROSTER = List.of(PERSON_NAME, ROSTER_ROLE, UNIT, FROM, TO);
    static final List<Column> ACTIVITIES = List.of(
            EXTERNAL_ID,
            SOURCE_SYSTEM,
            UNIT,
            DATE,
            ACTIVITY_KIND,
            TIMES,
            PERSONS,
            CLAIMS_RESOLVED,
            PARTICIPANTS,
            LED_BY,
            VENUE,
            CASE,
            NOTE);
    static final List<Column> UNITS = List.of(CODE, NAME, KIND, PARENT, SHORT_NAME);
    static final List<Column> USERS = List.of(LOGIN, PERSON_NAME, UNIT, ROLES, PHONE);
    static final List<Column> DISPUTES = Stream.concat(
                    Stream.of(TYPE, RECEIVED_AT.alsoCalled("发现时间", "排查时间", "登记时间", "上报时间")),
                    Stream.of(
                            EXTERNAL_ID,
                            SOURCE_SYSTEM,
                            UNIT,
                            TITLE,
                            SUMMARY,
                            FOUND_BY,
                            EXTERNAL_REFS,
                            MATTER,
                            LEADER,
                            APPLICANTS,
                            PHONE,
                            ID_NUMBER,
                            ADDRESS,
                            PLACE,
                            REPLY,
                            CLOSED_AT,
                            DUE_AT,
                            SOURCE,
                            ACCEPTED_AT,
                            OUTCOME,
                            AGREEMENT_FORM,
                            AMOUNT,
                            CLAIM_AMOUNT,
                            SETTLED_BY,
                            METHOD,
                            MEDIATION_SOURCE,
                            INTAKE_CHANNEL,
                            COLLECTIVE,
                            CO_UNITS,
                            RELAPSED_AT,
                            PEOPLE,
                            LEVEL,
                            RISK,
                            RESPONDENTS,
                            PERFORMANCE_DUE_AT,
                            PERFORMED_AT,
                            CONFIRMED_AT))
            .toList();
    static final List<Column> TICKETS = List.of(
            EXTERNAL_ID,
            SOURCE_SYSTEM,
            UNIT,
            RECEIVED_AT,
            CATEGORY,
            TITLE,
            SUMMARY,
            FOUND_BY,
            EXTERNAL_REFS,
            MATTER,
            LEADER,
            APPLICANTS,
            PHONE,
            ID_NUMBER,
            ADDRESS,
            PLACE,
            REPLY,
            CLOSED_AT,
            DUE_AT,
            CHANNEL,
            TICKET_CLASS,
            DISPATCHED_AT,
            SIGNED_AT,
            CONTACTED_AT,
            EXCLUDED,
            RETURNED_AT,
            REOPENED_AT,
            ON_TIME,
            RESOLVED,
            SATISFACTION,
            HANDLER);

    static final List<Column> PETITIONS = List.of(
            EXTERNAL_ID,
            SOURCE_SYSTEM,
            UNIT,
            RECEIVED_AT,
            TITLE,
            SUMMARY,
            FOUND_BY,
            EXTERNAL_REFS,
            MATTER,
            LEADER,
            APPLICANTS,
            PHONE,
            ID_NUMBER,
            ADDRESS,
            PLACE,
            PEOPLE,
            LONG_REPLY,
            CLOSED_AT,
            DUE_AT,
            ORIGIN,
            PETITION_CLASS,
            ROUTE,
            NOTIFIED_AT,
            PETITION_ACCEPTED_AT,
            REPLIED_AT,
            HANDED_BACK_AT,
            EXTENDED_TO,
            REPEAT,
            BACKLOG_YEAR,
            BACKLOG_RESOLVED_AT,
            INTAKE_CHANNEL,
            SATISFACTION);

    private Columns() {}
}
