import java.io.IOException;
import java.nio.file.Path;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j server in one process, without an installation: arguments are its home folder and its neo4j.conf.
 *
 * Prints one line READY when Bolt answers. Ends, with everything written, at SIGINT or SIGTERM and when its
 * standard input is closed, so that it never outlives the program that started it.
 */
public final class Neo4jServer {
  private Neo4jServer() {}

  public static void main(String[] arguments) throws IOException {
    Path home = Path.of(arguments[0]);
    DatabaseManagementService service = new DatabaseManagementServiceBuilder(home)
        .loadPropertiesFromFile(Path.of(arguments[1]))
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    System.out.println("READY");
    while (System.in.read() >= 0) {
      // What is typed here has no meaning; only the end of the input has.
    }
    System.exit(0);
  }
}
