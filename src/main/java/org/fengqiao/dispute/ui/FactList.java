package org.fengqiao.dispute.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Coded;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** Names and values, one pair a line; what is not known is left out. */
class FactList extends DescriptionList {
    private final LocalDate today;

    FactList(LocalDate today) {
        this.today = today;
        addClassName("fq-facts");
    }

    FactList text(String labelKey, @Nullable String words) {
        return words == null || words.isBlank() ? this : with(labelKey, new Span(words));
    }

    FactList coded(String labelKey, @Nullable Coded constant) {
        return constant == null ? this : text(labelKey, Say.text(constant));
    }

    FactList time(String labelKey, @Nullable Instant at) {
        return at == null ? this : text(labelKey, Days.time(at, today));
    }

    FactList day(String labelKey, @Nullable Instant at) {
        return at == null ? this : text(labelKey, Days.day(ChinaTime.dayOf(at), today));
    }

    FactList yuan(String labelKey, @Nullable BigDecimal amount) {
        return amount == null
                ? this
                : text(labelKey, amount.stripTrailingZeros().toPlainString() + " " + Say.text("unit.yuan"));
    }

    private FactList with(String labelKey, Component value) {
        Description description = new Description(value);
        description.addClassName("fq-prose");
        add(new Term(Say.text(labelKey)), description);
        return this;
    }
}
