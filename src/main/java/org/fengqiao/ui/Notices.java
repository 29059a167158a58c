package org.fengqiao.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.fengqiao.kernel.Refused;

/** Short messages over the page: what was done, what was not and why. Never two at a time: the last one stands. */
public final class Notices {
    private static final int READ_MILLIS = 5000;

    private Notices() {}

    /** Says that something was done; goes away by itself. */
    public static void done(String words) {
        Notification notice = new Notification(words, READ_MILLIS, Position.TOP_CENTER);
        notice.addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        show(notice);
    }

    /** Says why something was not done; stays until it is read. */
    public static void refused(Refused refusal) {
        trouble(Say.text(refusal));
    }

    /** Stays until it is closed. */
    public static void trouble(String words) {
        Notification notice = new Notification();
        notice.setPosition(Position.TOP_CENTER);
        notice.setDuration(0);
        notice.setAssertive(true);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
        Button close = new Button(Say.text("ui.understood"), click -> notice.close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        Div line = new Div(new Span(words), close);
        line.addClassName("fq-notice");
        notice.add(line);
        show(notice);
    }

    private static void show(Notification notice) {
        UI ui = UI.getCurrentOrThrow();
        Notification earlier = ComponentUtil.getData(ui, Notification.class);
        if (earlier != null) {
            earlier.close();
        }
        ComponentUtil.setData(ui, Notification.class, notice);
        notice.open();
    }
}
