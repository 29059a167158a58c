package org.fengqiao.petition;

import java.time.Instant;

/** The petitioner was told of the extension and its reason. */
public record TellExtension(long caseId, Instant toldAt, DeliveryWay way) {}
