package org.fengqiao.activity;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.protection.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * A weekly coordination meeting as its minutes tell it.
 *
 * @param zeroReport there was nothing to decide, and the units said so
 */
public record NewMeeting(
        long unitId,
        LocalDate on,
        String host,
        @Nullable String venue,
        List<Attendance> attendance,
        List<AgendaItem> items,
        @Nullable String discussion,
        boolean zeroReport) {
    public NewMeeting {
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
        discussion = discussion == null || discussion.isBlank() ? null : FreeText.masked(discussion.strip());
    }

    NewActivity asActivity() {
        return new NewActivity(
                        unitId,
                        on,
                        ActivityKind.WEEKLY_MEETING,
                        1,
                        null,
                        null,
                        host.strip(),
                        venue,
                        attendance.stream().map(Attendance::unitId).toList(),
                        null,
                        null)
                .masked();
    }
}
