package org.fengqiao.activity.ui;

import org.fengqiao.activity.Visitor;
import org.fengqiao.activity.VisitorView;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who came, as typed.
 *
 * @param known the telephone number that was entered before, masked
 */
record Guest(
        @Nullable Long id,
        String name,
        String phone,
        @Nullable String known,
        @Nullable Integer people,
        String matter,
        String answer,
        boolean solved,
        boolean takenUp) {
    static final Guest NOBODY = new Guest(null, "", "", null, 1, "", "", false, false);

    static Guest of(VisitorView view) {
        return new Guest(
                view.id(),
                view.name(),
                "",
                view.phone(),
                view.people(),
                view.matter(),
                view.answer() == null ? "" : view.answer(),
                view.solved(),
                view.takenUp());
    }

    Visitor visitor() {
        return new Visitor(id, name, phone, people == null ? 1 : people, matter, answer, solved);
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
        return "Guest[" + id + "]";
    }
}
