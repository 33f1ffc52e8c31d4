package id.pendopo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.servlet.ServletRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The few rules that the compiler can't keep. */
@AnalyzeClasses(
        packages = "id.pendopo",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTests.NoTemplates.class})
class ArchitectureTests {

    private static final DescribedPredicate<JavaClass> DOMAIN =
            DescribedPredicate.describe(
                    "records and enums of the domain",
                    type ->
                            (type.isRecord() || type.isEnum())
                                    && type.getEnclosingClass().isEmpty()
                                    && !type.getSimpleName().matches(".*(Form|Settings|View)")
                                    && !type.getPackageName()
                                            .matches("id\\.pendopo(\\.web|\\.database)?"));

    private static final DescribedPredicate<JavaClass> WEB_ADAPTERS =
            DescribedPredicate.describe(
                    "web adapters",
                    type ->
                            type.getEnclosingClass().isEmpty()
                                    && type.getSimpleName().matches(".*(Pages|Api)")
                                    && !type.getSimpleName().equals("Pages"));

    private static final DescribedPredicate<JavaMethodCall> READS_ADDRESS =
            DescribedPredicate.describe(
                    "reads the address of the request (ask PublicAddress)",
                    call ->
                            call.getTargetOwner()
                                            .getSimpleName()
                                            .matches("(Servlet|Mvc)UriComponentsBuilder")
                                    || call.getTargetOwner().isAssignableTo(ServletRequest.class)
                                            && call.getName()
                                                    .matches(
                                                            "getServerName|getServerPort"
                                                                    + "|getRequestURL"));

    @ArchTest
    static final ArchRule domain_types_are_plain_java =
            noClasses()
                    .that(DOMAIN)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.springframework.jdbc..",
                            "org.springframework.web..",
                            "org.springframework.stereotype..",
                            "org.springframework.http..",
                            "jakarta.mail..",
                            "jakarta.annotation..",
                            "java.sql..");

    @ArchTest
    static final ArchRule sql_lives_in_stores =
            noClasses()
                    .that()
                    .haveNameNotMatching(".*Store(\\$.*)?")
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching("org\\.springframework\\.jdbc\\.core\\..*");

    /** A stream that nobody closes keeps its connection for ever; a list does not. */
    @ArchTest
    static final ArchRule rows_are_read_as_lists =
            noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream");

    @ArchTest
    static final ArchRule web_adapters_never_reach_the_store =
            noClasses()
                    .that(WEB_ADAPTERS)
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(".*Store");

    @ArchTest
    static final ArchRule adapters_are_package_private =
            classes().that(WEB_ADAPTERS).should().bePackagePrivate();

    /** Who asks the request for the address believes whoever sent it. */
    @ArchTest
    static final ArchRule only_web_reads_the_address_of_a_request =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("id.pendopo.web")
                    .should()
                    .callMethodWhere(READS_ADDRESS);

    /** Leaves out what templates became. */
    static class NoTemplates implements ImportOption {
        @Override
        public boolean includes(com.tngtech.archunit.core.importer.Location location) {
            return !location.contains("Generated.class");
        }
    }
}
