package id.pendopo;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The open hall: one process that serves every module. */
@SpringBootApplication
@Modulithic(sharedModules = {"shared", "access", "layout", "web"})
public class Pendopo {

    public static void main(String[] args) {
        int code = Start.parse(args).run();
        if (code != Start.SERVING) {
            System.exit(code);
        }
    }
}
