package org.fengqiao.report.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Findings in the published form: a list, one object per number. */
@Component
public class FindingsJson {
    private final JsonMapper mapper =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public String text(List<Finding> findings) {
        return mapper.writeValueAsString(
                        findings.stream().map(FindingsJson::tree).toList())
                + "\n";
    }

    private static Map<String, @Nullable Object> tree(Finding finding) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("phrase", finding.phrase());
        tree.put("offset", finding.offset());
        tree.put("number", finding.number());
        tree.put("code", finding.code());
        tree.put("expected", finding.expected());
        tree.put("verdict", finding.verdict().code());
        tree.put("advice", finding.advice());
        return tree;
    }
}
