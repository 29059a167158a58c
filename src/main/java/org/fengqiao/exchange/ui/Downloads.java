package org.fengqiao.exchange.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.fengqiao.ui.Say;

/** Files made when somebody takes them. */
final class Downloads {
    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Downloads() {}

    static Anchor link(String id, String textKey, String fileName, String type, Supplier<byte[]> content) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, type, bytes.length);
        });
        Anchor link = new Anchor(handler, Say.text(textKey));
        link.setId(id);
        link.setDownload(true);
        link.addClassName("fq-button");
        return link;
    }
}
