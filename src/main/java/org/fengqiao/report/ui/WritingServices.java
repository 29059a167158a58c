package org.fengqiao.report.ui;

import java.time.Clock;
import org.fengqiao.organization.Asking;
import org.fengqiao.report.seal.SealedFigures;
import org.fengqiao.report.seal.Seals;
import org.fengqiao.report.seal.SectionChecks;
import org.fengqiao.report.section.SectionService;
import org.fengqiao.report.section.SectionTemplates;
import org.fengqiao.report.writing.Passing;
import org.fengqiao.report.writing.Writing;
import org.springframework.stereotype.Component;

/** What a text that is open on a screen works with. */
@Component
record WritingServices(
        Writing writing,
        Passing passing,
        SealedFigures figures,
        Seals seals,
        SectionService sections,
        SectionTemplates templates,
        SectionChecks checks,
        Asking asking,
        Clock clock) {}
