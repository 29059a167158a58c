package org.fengqiao.exchange.row;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What hotline platforms and mediation systems usually call our columns. Only suggestions are made of them: a file in our
 * own form is read by the names of {@link Columns} alone.
 */
final class UsualNames {
    private static final Map<String, String> NAMES = Map.ofEntries(
            names(
                    "external_id",
                    "工单编号 工单号 受理编号 受理单号 诉求编号 诉求单号 事件编号 案件编号 任务号 流水号 编号 序列号 rec_id record_id ticket_id"
                            + " ticket_no order_no order_id case_no id"),
            names(
                    "received_at",
                    "受理时间 来电时间 诉求时间 登记时间 创建时间 上报时间 收到日期 受理日期 登记日期 create_time created_at accept_time"
                            + " receive_time report_time"),
            names("dispatched_at", "派单日期 派遣时间 转办时间 交办时间 下派时间 分派时间 dispatch_time assign_time"),
            names("signed_at", "签收日期 接单时间 sign_time"),
            names("contacted_at", "首次联系 联系时间 首联时间 contact_time"),
            names("due_at", "截止时间 截止日期 办理期限 办结期限 要求办结时间 应办结时间 处置时限 到期时间 deadline due_time due_date"),
            names("closed_at", "办结日期 结案时间 完成时间 处置完成时间 archive_time close_time finish_time end_time"),
            names("title", "工单标题 诉求标题 事件标题 主题 sub_type_name subject"),
            names("summary", "工单内容 诉求内容 诉求描述 问题描述 事件描述 主要内容 具体内容 反映内容 纠纷简要情况 案情简介 content description event_desc"),
            names("applicants", "诉求人 来电人姓名 投诉人 反映人 联系人 市民姓名 当事人 caller"),
            names("phone", "来电号码 来电电话 电话 联系方式 手机号 手机号码 电话号码 tel mobile telephone"),
            names("id_number", "身份证号 身份证号码 证件号 id_card"),
            names("address", "住所 联系地址 家庭住址 居住地址"),
            names("place", "事发地址 事发地点 发生地点 发生地址 诉求地址 事件地址 地址 occur_place location"),
            names("reply", "办理结果 处理结果 办理情况 处置情况 处理情况 回复内容 答复情况 办理意见 reply_content handle_result"),
            names("unit", "社区 村居 所属社区 所属村 所属村居 村 行政村 community_name"),
            names("type", "事项分类 诉求类别 事件类型 问题类型 纠纷类型 纠纷类别 event_type_name"),
            names("handler", "承办部门 主办单位 责任单位 处置单位 办理单位 处置部门 dispose_unit_name"),
            names("channel", "来源渠道 受理渠道 诉求来源 来电渠道"),
            names("ticket_class", "诉求类型 工单类型 业务类型 诉求性质 event_property_name"),
            names("on_time", "是否按时 按期办结 按时办结 是否超期 intime_archive_num"),
            names("resolved", "解决情况 是否已解决"),
            names("satisfaction", "满意情况 满意评价 回访满意度 评价结果"),
            names("excluded", "剔除"),
            names("returned_at", "退件时间 退回时间"),
            names("reopened_at", "重办时间 退回重办"),
            names("outcome", "调解结果 化解结果 处理状态"),
            names("risk", "风险级别 预警等级"),
            names("amount", "协议涉及金额"),
            names("people", "人数 涉事人数"),
            names("login", "账号 用户名 登录账号"),
            names("name", "单位名称 姓名 名字"),
            names("code", "行政区划代码 区划代码 单位代码"));

    private UsualNames() {}

    static Stream<String> of(Column column) {
        return Stream.concat(
                column.names(),
                NAMES.getOrDefault(column.name(), "").isEmpty()
                        ? Stream.empty()
                        : List.of(NAMES.getOrDefault(column.name(), "").split(" ")).stream());
    }

    private static Map.Entry<String, String> names(String column, String names) {
        return Map.entry(column, names);
    }
}
