package org.fengqiao.docket.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.fengqiao.docket.AttachmentView;
import org.fengqiao.docket.Attachments;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Uploads;

/** Photos and papers of a case: looked at here, added here. */
class FilesPart extends Section {
    private final Attachments attachments;
    private final long caseId;
    private final Div files = new Div();

    FilesPart(Attachments attachments, long caseId, boolean mayAdd) {
        this.attachments = attachments;
        this.caseId = caseId;
        addClassName("fq-card");
        files.addClassName("fq-files");
        add(new H2(Say.text("case.files")), files);
        if (mayAdd) {
            Upload upload = Uploads.documents("add-file", "case.files.add", Attachments.MAX_BYTES, this::take);
            upload.addAllFinishedListener(event -> upload.clearFileList());
            add(upload);
        }
        show();
    }

    private void take(String fileName, byte[] content) {
        attachments.add(caseId, fileName, content);
        show();
    }

    private void show() {
        files.removeAll();
        List<AttachmentView> known = attachments.of(caseId);
        known.forEach(file -> files.add(file.image() ? photo(file) : paper(file)));
        if (known.isEmpty()) {
            files.add(new Span(Say.text("case.files.none")));
        }
    }

    private Anchor photo(AttachmentView file) {
        Image image = new Image(handler(file, true), file.fileName());
        Anchor link = new Anchor(handler(file, true), "");
        link.add(image);
        link.setTarget("_blank");
        link.addClassName("fq-photo");
        return link;
    }

    private Anchor paper(AttachmentView file) {
        Anchor link = new Anchor(handler(file, false), "");
        link.add(new Span(file.fileName()), new Span(Say.text("case.files.kb", Math.max(1, file.sizeBytes() / 1024))));
        link.setDownload(true);
        link.addClassName("fq-paper");
        return link;
    }

    private DownloadHandler handler(AttachmentView file, boolean inline) {
        var handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = attachments.read(file.id()).bytes();
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), file.fileName(), file.contentType(), bytes.length);
        });
        return inline ? handler.inline() : handler;
    }
}
