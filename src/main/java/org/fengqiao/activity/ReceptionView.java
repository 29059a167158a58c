package org.fengqiao.activity;

import java.util.List;

/** A reception day as shown. */
public record ReceptionView(ActivityView head, List<VisitorView> visitors) {}
