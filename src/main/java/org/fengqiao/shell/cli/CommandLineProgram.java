package org.fengqiao.shell.cli;

import java.util.Locale;
import org.fengqiao.organization.AccountDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The program behind the commands. It is started when a command first asks for something of it, so that help and wrong
 * calls are answered at once. Acts as the built-in account {@code cli}.
 */
public final class CommandLineProgram implements AutoCloseable {
    /** The profile in which nothing listens: no web server, no timers. */
    public static final String PROFILE = "cli";

    private final Class<?> application;
    private @Nullable ConfigurableApplicationContext context;

    CommandLineProgram(Class<?> application) {
        this.application = application;
    }

    /** Whether this start is a command: the profile {@code cli} was asked for. */
    public static boolean wanted() {
        String profiles = System.getProperty("spring.profiles.active", System.getenv("SPRING_PROFILES_ACTIVE"));
        return profiles != null && java.util.Arrays.asList(profiles.split(",")).contains(PROFILE);
    }

    /**
     * Runs one command and returns its exit status: 0 done, 1 done but something was rejected or contradicted, 2 not done.
     * Results go to standard output; whatever else writes there is sent to standard error.
     */
    public static int run(Class<?> application, String... args) {
        Console console = Console.takeOver();
        Locale.setDefault(console.locale());
        try (CommandLineProgram program = new CommandLineProgram(application)) {
            return Commands.of(program, console).execute(args);
        }
    }

    /** A service of the program, which is started if need be. */
    public <T> T get(Class<T> service) {
        if (context == null) {
            context = start();
            AccountDetails account = AccountDetails.commandLine();
            SecurityContextHolder.getContext()
                    .setAuthentication(
                            UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        }
        return context.getBean(service);
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(application)
                .profiles(PROFILE)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .run();
    }

    @Override
    public void close() {
        SecurityContextHolder.clearContext();
        if (context != null) {
            context.close();
        }
    }
}
