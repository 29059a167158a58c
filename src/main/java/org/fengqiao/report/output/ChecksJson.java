package org.fengqiao.report.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.report.check.CheckResult;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What checks found, as a JSON list. */
@Component
public class ChecksJson {
    private final JsonMapper mapper =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public String text(List<CheckResult> results) {
        return mapper.writeValueAsString(
                        results.stream().map(ChecksJson::result).toList()) + "\n";
    }

    private static Map<String, @Nullable Object> result(CheckResult result) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("check", result.check().code());
        tree.put("severity", result.severity().code());
        tree.put("code", result.figureCode());
        tree.put("words", result.words());
        tree.put("remedy", result.remedy());
        tree.put("records", result.causes());
        tree.put("recordsInAll", result.causesInAll());
        return tree;
    }
}
