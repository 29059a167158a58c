package org.fengqiao.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import org.fengqiao.kernel.Refused;

/** Uploads with a large button, all texts in words, and refusals shown instead of thrown. */
public final class Uploads {
    /** Takes one file, while the screen's session is locked. */
    public interface Taker {
        void take(String fileName, byte[] content);
    }

    private Uploads() {}

    /** Photos only: on a tablet the button offers the camera. */
    public static Upload photos(String id, String buttonKey, int maxBytes, Taker taker) {
        Upload upload = upload(id, buttonKey, "camera", maxBytes, taker);
        upload.setAcceptedFileTypes("image/*");
        return upload;
    }

    public static Upload documents(String id, String buttonKey, int maxBytes, Taker taker) {
        Upload upload = upload(id, buttonKey, "file", maxBytes, taker);
        upload.setAcceptedFileTypes("image/*", "audio/*", "video/*", ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".txt");
        return upload;
    }

    /** A report to be read, not kept. */
    public static Upload reports(String id, String buttonKey, int maxBytes, Taker taker) {
        Upload upload = upload(id, buttonKey, "file", maxBytes, taker);
        upload.setAcceptedFileTypes(".docx", ".txt");
        upload.setMaxFiles(1);
        return upload;
    }

    /** A Word document that takes another's place. */
    public static Upload papers(String id, String buttonKey, int maxBytes, Taker taker) {
        Upload upload = upload(id, buttonKey, "file", maxBytes, taker);
        upload.setAcceptedFileTypes(".docx");
        return upload;
    }

    /** Tables of other systems. */
    public static Upload tables(String id, String buttonKey, int maxBytes, Taker taker) {
        Upload upload = upload(id, buttonKey, "import", maxBytes, taker);
        upload.setAcceptedFileTypes(".csv", ".xlsx", ".xls", ".txt");
        return upload;
    }

    /** Mapping files. */
    public static Upload mappings(String id, String buttonKey, int maxBytes, Taker taker) {
        Upload upload = upload(id, buttonKey, "import", maxBytes, taker);
        upload.setAcceptedFileTypes(".yml", ".yaml");
        return upload;
    }

    private static Upload upload(String id, String buttonKey, String iconName, int maxBytes, Taker taker) {
        Upload upload = new Upload(UploadHandler.inMemory((file, content) -> take(taker, file.fileName(), content)));
        Span icon = new Span();
        icon.addClassName("fq-icon");
        icon.getStyle().set("mask-image", "url(icons/" + iconName + ".svg)");
        Button button = new Button(Say.text(buttonKey), icon);
        upload.setUploadButton(button);
        upload.setId(id);
        upload.setMaxFileSize(maxBytes);
        upload.setDropAllowed(false);
        upload.setI18n(words(maxBytes));
        upload.addFileRejectedListener(event -> Notices.trouble(event.getErrorMessage()));
        return upload;
    }

    private static void take(Taker taker, String fileName, byte[] content) {
        try {
            taker.take(fileName, content);
        } catch (Refused refusal) {
            Notices.refused(refusal);
        }
    }

    private static UploadI18N words(int maxBytes) {
        return new UploadI18N()
                .setAddFiles(
                        new UploadI18N.AddFiles().setOne(Say.text("upload.add")).setMany(Say.text("upload.add")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(Say.text("upload.drop"))
                        .setMany(Say.text("upload.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(Say.text("upload.too_many"))
                        .setFileIsTooBig(Say.text("upload.too_big", maxBytes / 1024 / 1024))
                        .setIncorrectFileType(Say.text("upload.wrong_type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Say.text("upload.connecting"))
                                .setStalled(Say.text("upload.stalled"))
                                .setProcessing(Say.text("upload.processing"))
                                .setHeld(Say.text("upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(Say.text("upload.remaining"))
                                .setUnknown(Say.text("upload.remaining_unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(Say.text("upload.unavailable"))
                                .setUnexpectedServerError(Say.text("upload.failed"))
                                .setForbidden(Say.text("upload.forbidden"))))
                .setFile(new UploadI18N.File()
                        .setStart(Say.text("upload.start"))
                        .setRetry(Say.text("upload.retry"))
                        .setRemove(Say.text("upload.remove")))
                .setUnits(List.of("B", "KB", "MB", "GB"));
    }
}
