package org.fengqiao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.fengqiao.docket.OpenRecordStarter;
import org.fengqiao.docket.StartsRecordsOf;

@AnalyzeClasses(packagesOf = FengqiaoApplication.class, importOptions = DoNotIncludeTests.class)
class HouseRulesTest {
    @ArchTest
    static final ArchRule onlyWorkflowAndDelegatesKnowTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("org.fengqiao.workflow..")
            .and()
            .haveSimpleNameNotEndingWith("Delegate")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.flowable..");

    @ArchTest
    static final ArchRule onlyScreensKnowVaadin = noClasses()
            .that()
            .resideOutsideOfPackages("org.fengqiao.shell..", "org.fengqiao.ui..", "org.fengqiao..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    /** Any of these would make Vaadin want a bundle of its own, then Node, then the Internet. */
    @ArchTest
    static final ArchRule noCustomFrontEndBundle = noClasses()
            .should()
            .beAnnotatedWith("com.vaadin.flow.component.dependency.JsModule")
            .orShould()
            .beAnnotatedWith("com.vaadin.flow.component.dependency.JavaScript")
            .orShould()
            .beAnnotatedWith("com.vaadin.flow.component.dependency.CssImport")
            .orShould()
            .beAnnotatedWith("com.vaadin.flow.component.dependency.NpmPackage")
            .orShould()
            .beAnnotatedWith("com.vaadin.flow.theme.Theme");

    /** Without the mark the import would not find it, and its records would have no process. */
    @ArchTest
    static final ArchRule whoStartsRecordsSaysOfWhichKind =
            classes().that().implement(OpenRecordStarter.class).should().beAnnotatedWith(StartsRecordsOf.class);
}
