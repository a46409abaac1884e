import java.io.FileReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphFactory;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.io.exporter.api.ExportController;
import org.gephi.io.exporter.spi.CharacterExporter;
import org.gephi.io.exporter.spi.Exporter;
import org.gephi.io.importer.api.ColumnDraft;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ContainerUnloader;
import org.gephi.io.importer.api.EdgeDraft;
import org.gephi.io.importer.api.FileType;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.importer.api.NodeDraft;
import org.gephi.io.importer.spi.FileImporterBuilder;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Gephi's own importers and exporters without its window: `read FILE…` prints what they hold, `write FOLDER` files of theirs. */
public class Gephi {
  public static void main(String[] args) throws Exception {
    if (args[0].equals("write")) write(args[1]);
    else for (int k = 1; k < args.length; k++) read(args[k]);
    System.exit(0);
  }

  /** A line each, tab between the parts: `node ID LABEL NAME=VALUE…`, `edge SOURCE TARGET DIRECTION KIND WEIGHT NAME=VALUE…`. */
  private static void read(String path) throws Exception {
    ImportController controller = Lookup.getDefault().lookup(ImportController.class);
    Container container = controller.importFile(new FileReader(path, StandardCharsets.UTF_8), importer(path).buildImporter());
    ContainerUnloader held = container.getUnloader();
    System.out.println("file\t" + Path.of(path).getFileName() + "\t" + held.getEdgeDefault());
    for (NodeDraft node : held.getNodes()) {
      StringBuilder line = new StringBuilder("node\t" + node.getId() + "\t" + node.getLabel());
      for (ColumnDraft column : held.getNodeColumns()) add(line, column, node.getValue(column.getId()));
      System.out.println(line);
    }
    for (EdgeDraft edge : held.getEdges()) {
      StringBuilder line = new StringBuilder("edge\t" + edge.getSource().getId() + "\t" + edge.getTarget().getId());
      line.append("\t" + edge.getDirection() + "\t" + edge.getType() + "\t" + edge.getWeight());
      for (ColumnDraft column : held.getEdgeColumns()) add(line, column, edge.getValue(column.getId()));
      System.out.println(line);
    }
    Iterable<Issue> issues = () -> container.getReport().getIssues(1000);
    for (Issue issue : issues) System.out.println("issue\t" + issue.getLevel() + "\t" + issue.getMessage());
  }

  private static void add(StringBuilder line, ColumnDraft column, Object value) {
    if (value != null) line.append("\t" + column.getTitle() + "=" + value);
  }

  private static FileImporterBuilder importer(String path) {
    String ending = path.substring(path.lastIndexOf('.'));
    for (FileImporterBuilder each : Lookup.getDefault().lookupAll(FileImporterBuilder.class))
      for (FileType type : each.getFileTypes())
        for (String known : type.getExtensions()) if (known.equals(ending)) return each;
    throw new IllegalArgumentException("no importer of " + path);
  }

  private static void write(String folder) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    model.getNodeTable().addColumn("country", String.class);
    model.getNodeTable().addColumn("employees", Integer.class);
    model.getNodeTable().addColumn("activities", String[].class);
    model.getEdgeTable().addColumn("year", Integer.class);
    GraphFactory factory = model.factory();
    DirectedGraph graph = model.getDirectedGraph();
    String[] ids = {"f1", "f2", "b1", "007"};
    String[] labels = {"Cal\u00e7ados S\u00e3o Jos\u00e9", "M\u00fcller & S\u00f6hne <GmbH>", "Firma \"\u00d1and\u00fa\"", "?"};
    for (int k = 0; k < ids.length; k++) {
      Node node = factory.newNode(ids[k]);
      node.setLabel(labels[k]);
      node.setAttribute("country", k == 1 ? "DE" : "BR");
      if (k < 3) node.setAttribute("employees", 10 * k);
      if (k == 0) node.setAttribute("activities", new String[] {"production", "design"});
      graph.addNode(node);
    }
    int sells = model.addEdgeType("supplies");
    int advises = model.addEdgeType("shares-knowledge");
    Edge first = factory.newEdge("e0", graph.getNode("f1"), graph.getNode("b1"), sells, 2.5, true);
    first.setAttribute("year", 2019);
    graph.addEdge(first);
    graph.addEdge(factory.newEdge("e1", graph.getNode("f1"), graph.getNode("b1"), advises, 1.0, true));
    graph.addEdge(factory.newEdge("e2", graph.getNode("f2"), graph.getNode("b1"), sells, 0.5, true));
    ExportController exports = Lookup.getDefault().lookup(ExportController.class);
    for (String ending : new String[] {"gexf", "graphml", "dl"}) {
      Exporter exporter = exports.getExporter(ending);
      exporter.setWorkspace(workspace);
      StringWriter text = new StringWriter();
      exports.exportWriter(text, (CharacterExporter) exporter);
      Files.writeString(Path.of(folder, "gephi." + ending), text.toString());
    }
  }
}
