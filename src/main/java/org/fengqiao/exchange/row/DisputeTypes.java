package org.fengqiao.exchange.row;

import org.jspecify.annotations.Nullable;

/** The statutory types of dispute and the township's sub-types, as files name them. */
public final class DisputeTypes {
    public static final Vocabulary TYPES = Vocabulary.of(
            "marriage_family 婚姻家庭",
            "neighbour 邻里",
            "housing 房屋宅基地",
            "contract 合同",
            "business 生产经营",
            "damages 损害赔偿",
            "land 山林土地",
            "expropriation 征地拆迁",
            "environment 环境污染",
            "wages 拖欠农民工工资",
            "labour 其他劳动争议",
            "tourism 旅游",
            "e_commerce 电子商务",
            "consumer 其他消费",
            "medical 医疗",
            "traffic 道路交通事故",
            "property 物业",
            "other 其他");
    public static final Vocabulary SUB_TYPES = Vocabulary.of(
            "land.transfer 土地流转", "land.pasture 草场禁牧", "expropriation.resettlement 移民安置", "business.irrigation 灌溉用水");

    private DisputeTypes() {}

    /**
     * What a file called the type.
     *
     * @param word the sender's, where it is none of ours and the type therefore {@code other}
     */
    public record Choice(
            String type, @Nullable String subType, @Nullable String word) {
        @Override
        public String toString() {
            return type + (subType == null ? "" : "/" + subType) + (word == null ? "" : ":" + word);
        }
    }

    /** Any text has a type; 纠纷 at its end is optional. */
    static Choice of(String text) {
        String bare = text.replaceFirst("纠纷$", "");
        String type = TYPES.code(bare).orElse(null);
        if (type != null) {
            return new Choice(type, null, null);
        }
        String subType = SUB_TYPES.code(bare).orElse(null);
        return subType == null
                ? new Choice("other", null, text)
                : new Choice(subType.substring(0, subType.indexOf('.')), subType, null);
    }
}
