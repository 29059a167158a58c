package org.fengqiao.activity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.fengqiao.activity.ActivityView;
import org.fengqiao.ui.Say;

/** Word documents to be taken along. */
final class Papers {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Papers() {}

    static Anchor link(String id, String wordsKey, String fileName, Supplier<byte[]> paper) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = paper.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, WORD, bytes.length);
        });
        Anchor link = new Anchor(handler, Say.text(wordsKey));
        link.setId(id);
        link.addClassName("fq-button");
        return link;
    }

    static String name(String key, ActivityView known) {
        return Say.text(key, known.on().toString()) + ".docx";
    }
}
