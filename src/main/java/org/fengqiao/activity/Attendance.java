package org.fengqiao.activity;

/** Who came to a meeting from one unit: names with 、 between them. */
public record Attendance(long unitId, String people) {
    public Attendance {
        people = people.strip();
    }
}
