package org.fengqiao.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Files to be taken along, made when they are asked for. */
public final class Downloads {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Downloads() {}

    /** A button that fetches a Word document. */
    public static Anchor word(String id, String textKey, String fileName, Supplier<byte[]> paper) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = paper.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, WORD, bytes.length);
        });
        Anchor link = new Anchor(handler, Say.text(textKey));
        link.setId(id);
        link.addClassName("fq-button");
        return link;
    }
}
