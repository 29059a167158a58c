package org.fengqiao.petition;

/** An old case in the register. */
public record BacklogRow(String number, String title, String unitName, BacklogView line) {}
