package org.fengqiao.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.AccountDetails;
import org.fengqiao.organization.Users;
import org.fengqiao.ui.Faults;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** How every screen begins: in the user's language, Chinese for everybody else, with faults and lost sessions in words. */
@Component
class Greeting implements VaadinServiceInitListener {
    private final Users users;
    private final Words words;

    Greeting(Users users, Words words) {
        this.users = users;
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> messages(language()));
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(new Faults()));
        event.addIndexHtmlRequestListener(
                page -> page.getDocument().child(0).attr("lang", language().toLanguageTag()));
        event.getSource().addUIInitListener(start -> start.getUI().setLocale(language()));
    }

    private Locale language() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AccountDetails details
                ? users.language(details.user())
                : Words.CHINESE;
    }

    /** Drafts are saved with every change, so a lost session costs a log-in and nothing else; the texts say so. */
    private SystemMessages messages(Locale language) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(words.text(language, "session.expired"));
        messages.setSessionExpiredMessage(words.text(language, "session.expired.message"));
        messages.setInternalErrorCaption(words.text(language, "fault.title"));
        messages.setInternalErrorMessage(words.text(language, "fault.reload"));
        messages.setSyncErrorCaption(words.text(language, "fault.sync"));
        messages.setSyncErrorMessage(words.text(language, "fault.reload"));
        messages.setCookiesDisabledCaption(words.text(language, "fault.cookies"));
        messages.setCookiesDisabledMessage(words.text(language, "fault.cookies.message"));
        return messages;
    }
}
