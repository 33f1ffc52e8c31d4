package id.pendopo.database;

import java.io.IOException;
import java.nio.file.Path;

/** A Pendopo in miniature, in a process of its own: serves a folder until its input ends. */
final class ServingProcess {

    private final Process process;
    private final String greeting;

    private ServingProcess(Process process, String greeting) {
        this.process = process;
        this.greeting = greeting;
    }

    static ServingProcess on(Path data) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var builder =
                new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServingProcess.class.getName(),
                        data.toString());
        var jar = System.getProperty(PostgresBinaries.JAR);
        if (jar != null) {
            builder.command().add(1, "-D" + PostgresBinaries.JAR + "=" + jar);
        }
        var process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var greeting = process.inputReader().readLine();
        return new ServingProcess(process, greeting == null ? "nothing" : greeting);
    }

    /** What it said first: its postmaster, or why there is none. */
    String greeting() {
        return greeting;
    }

    long postmasterPid() {
        return Long.parseLong(greeting);
    }

    long pid() {
        return process.pid();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void endOrderly() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor();
    }

    static void main(String[] arguments) throws IOException {
        try {
            IO.println(EmbeddedPostgres.start(Path.of(arguments[0])).postmasterPid());
            System.in.read();
        } catch (DatabaseUnavailable e) {
            IO.println(e.getMessage());
        }
        System.exit(0);
    }
}
