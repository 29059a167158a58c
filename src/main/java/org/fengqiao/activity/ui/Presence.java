package org.fengqiao.activity.ui;

import org.jspecify.annotations.Nullable;

/** Who came from a unit, as typed: the unit's code and names. */
record Presence(@Nullable String unitCode, String people) {}
