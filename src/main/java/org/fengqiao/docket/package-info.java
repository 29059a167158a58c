/** What every case has whatever its kind: file, number, parties, timeline, attachments, deadlines. */
@ApplicationModule(allowedDependencies = {"kernel", "protection", "calendar", "organization", "ui"})
@NullMarked
package org.fengqiao.docket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
