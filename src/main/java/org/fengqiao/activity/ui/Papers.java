package org.fengqiao.activity.ui;

import org.fengqiao.activity.ActivityView;
import org.fengqiao.ui.Say;

/** What Word documents about an activity are called. */
final class Papers {
    private Papers() {}

    static String name(String key, ActivityView known) {
        return Say.text(key, known.on().toString()) + ".docx";
    }
}
