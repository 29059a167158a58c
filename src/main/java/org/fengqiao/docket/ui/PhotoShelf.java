package org.fengqiao.docket.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fengqiao.docket.Attachments;
import org.fengqiao.organization.Drafts;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Uploads;

/**
 * Photos taken for a case that is not filed yet. Each is kept with the drafts the moment it arrives, so that it outlives
 * a lost session; {@link #hangOn} moves them to the case.
 */
public class PhotoShelf extends Div {
    /** A photo on the shelf: the draft's subject, its name and its bytes. */
    private record Photo(String subject, String fileName, byte[] bytes) {}

    private final Drafts drafts;
    private final Attachments attachments;
    private final String form;
    private final List<Photo> photos = new ArrayList<>();
    private final Div shelf = new Div();

    public PhotoShelf(Drafts drafts, Attachments attachments, String form) {
        this.drafts = drafts;
        this.attachments = attachments;
        this.form = form + Drafts.FILES;
        shelf.addClassName("fq-files");
        Upload upload = Uploads.photos("add-photo", "photos.add", Attachments.MAX_BYTES, this::take);
        upload.addAllFinishedListener(event -> upload.clearFileList());
        add(shelf, upload);
    }

    /** Shows the photos that were kept with a draft. */
    public void restore() {
        drafts.pieces(form).forEach(piece -> photos.add(unpack(piece)));
        show();
    }

    public boolean isEmpty() {
        return photos.isEmpty();
    }

    /** Adds the photos to a case that now exists, and takes them off the shelf. */
    public void hangOn(long caseId) {
        photos.forEach(photo -> attachments.add(caseId, photo.fileName(), photo.bytes()));
        throwAway();
    }

    public void throwAway() {
        drafts.dropAll(form);
        photos.clear();
        show();
    }

    private void take(String fileName, byte[] content) {
        attachments.check(fileName, content);
        String subject = "%04d"
                .formatted(
                        photos.isEmpty() ? 1 : Integer.parseInt(photos.getLast().subject()) + 1);
        drafts.keep(form, subject, pack(fileName, content));
        photos.add(new Photo(subject, fileName, content));
        show();
    }

    private void show() {
        shelf.removeAll();
        photos.forEach(photo -> shelf.add(tile(photo)));
    }

    private Div tile(Photo photo) {
        Image image = new Image(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                                new ByteArrayInputStream(photo.bytes()),
                                photo.fileName(),
                                attachments.check(photo.fileName(), photo.bytes()),
                                photo.bytes().length))
                        .inline(),
                photo.fileName());
        Button remove = new Button("✕", click -> {
            drafts.drop(form, photo.subject());
            photos.remove(photo);
            show();
        });
        remove.addThemeVariants(ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(Say.text("photos.remove", photo.fileName()));
        Div tile = new Div(image, remove);
        tile.addClassName("fq-photo");
        return tile;
    }

    /** The name, a line break, the bytes. */
    private static byte[] pack(String fileName, byte[] content) {
        byte[] name = (fileName.replace('\n', ' ') + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] packed = Arrays.copyOf(name, name.length + content.length);
        System.arraycopy(content, 0, packed, name.length, content.length);
        return packed;
    }

    private static Photo unpack(Drafts.Piece piece) {
        byte[] packed = piece.body();
        int end = 0;
        while (packed[end] != '\n') {
            end++;
        }
        return new Photo(
                piece.subject(),
                new String(packed, 0, end, StandardCharsets.UTF_8),
                Arrays.copyOfRange(packed, end + 1, packed.length));
    }
}
