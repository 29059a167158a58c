package org.fengqiao.hotline;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Brings the default category tree and list of duties into the database at the start. They belong to no unit; a township
 * that keeps lists of its own no longer sees them. Once loaded they stay, so that what tickets refer to is never lost.
 */
@Component
class HotlineLists implements InitializingBean {
    private static final String CATEGORIES = "ticket-categories.csv";
    private static final String DUTIES = "duty-items.csv";
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    HotlineLists(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> {
            if (take(CATEGORIES)) {
                addCategories(rows(CATEGORIES));
            }
            if (take(DUTIES)) {
                addDuties(rows(DUTIES));
            }
        });
    }

    /** Whether this file still has to be loaded; a second node that starts at the same moment waits here. */
    private boolean take(String file) {
        String state = jdbc.sql("select sha256 from default_rows where file = ? for update")
                .param(file)
                .query(String.class)
                .single();
        jdbc.sql("update default_rows set sha256 = 'loaded' where file = ?")
                .param(file)
                .update();
        return state.equals("-");
    }

    private void addCategories(List<CSVRecord> rows) {
        Map<String, Long> ids = new HashMap<>();
        long id = block("ticket_category_seq", rows.size());
        int position = 0;
        for (CSVRecord row : rows) {
            ids.put(row.get("code"), id);
            jdbc.sql("insert into ticket_category (id, parent_id, code, name, position_no)"
                            + " values (:id, :parent, :code, :name, :position)")
                    .param("id", id++)
                    .param("parent", ids.get(row.get("parent")))
                    .param("code", row.get("code"))
                    .param("name", row.get("name"))
                    .param("position", position++)
                    .update();
        }
    }

    private void addDuties(List<CSVRecord> rows) {
        long id = block("duty_item_seq", rows.size());
        int position = 0;
        for (CSVRecord row : rows) {
            jdbc.sql("insert into duty_item (id, code, kind, title, competent, position_no)"
                            + " values (:id, :code, :kind, :title, :competent, :position)")
                    .param("id", id++)
                    .param("code", row.get("code"))
                    .param("kind", row.get("kind"))
                    .param("title", row.get("title"))
                    .param("competent", row.get("competent").isEmpty() ? null : row.get("competent"))
                    .param("position", position++)
                    .update();
        }
    }

    /** The sequences hand out blocks of 50. */
    private long block(String sequence, int size) {
        if (size > 50) {
            throw new IllegalStateException("more default rows than ids in a block: " + size);
        }
        return jdbc.sql("select nextval('" + sequence + "')").query(Long.class).single();
    }

    private static List<CSVRecord> rows(String name) {
        try {
            String text = new ClassPathResource("db/data/" + name).getContentAsString(StandardCharsets.UTF_8);
            try (var parser = FORMAT.parse(new StringReader(text))) {
                return parser.getRecords();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the default rows cannot be read: " + name, e);
        }
    }
}
