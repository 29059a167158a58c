package org.fengqiao.report.output;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.report.Figure;
import org.fengqiao.report.RecordRow;
import org.fengqiao.report.seal.FigureDifference;
import org.fengqiao.report.seal.RecordChange;
import org.fengqiao.report.seal.Seal;
import org.fengqiao.report.seal.Verification;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A seal, and what holding it against the records found, as JSON. */
@Component
public class SealJson {
    private final JsonMapper mapper =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public String text(Seal seal, String unit) {
        return mapper.writeValueAsString(head(seal, unit)) + "\n";
    }

    public String text(Verification verification, String unit) {
        Map<String, Object> tree = head(verification.seal(), unit);
        tree.put("holds", verification.holds());
        tree.put("intact", verification.intact());
        tree.put(
                "differences",
                verification.differences().stream().map(SealJson::difference).toList());
        return mapper.writeValueAsString(tree) + "\n";
    }

    private static Map<String, Object> head(Seal seal, String unit) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("unit", unit);
        tree.put("period", seal.period().toString());
        tree.put("asOf", seal.asOf().day().toString());
        tree.put("sealedAt", time(seal.sealedAt()));
        tree.put("sealedBy", seal.sealedBy());
        tree.put("hash", seal.hash());
        tree.put("previousHash", seal.previousHash());
        return tree;
    }

    private static Map<String, Object> difference(FigureDifference difference) {
        Figure sealed = difference.sealed();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("code", sealed.code());
        tree.put("name", sealed.name());
        tree.put("sealed", numbers(sealed));
        tree.put("now", numbers(difference.now()));
        tree.put("records", difference.records().stream().map(SealJson::change).toList());
        tree.put("moreRecords", difference.more());
        return tree;
    }

    private static Map<String, @Nullable Object> numbers(Figure figure) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("printed", figure.printed());
        if (figure.isRate()) {
            tree.put("numerator", figure.numerator());
            tree.put("denominator", figure.denominator());
        }
        return tree;
    }

    private static Map<String, Object> change(RecordChange change) {
        RecordRow record = change.record();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", record.kind());
        tree.put("number", record.number());
        tree.put("change", change.how().code());
        if (change.changedAt() != null && change.changedBy() != null) {
            tree.put("changedAt", time(change.changedAt()));
            tree.put("changedBy", change.changedBy());
        }
        return tree;
    }

    private static String time(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(ZonedDateTime.ofInstant(instant, ChinaTime.ZONE));
    }
}
