// One document through stylesheets, as often to warm up as to measure: prints CPU milliseconds of one round, those of the compiler
// and the collector of the machine included, as for the others. `java -cp Saxon-HE.jar SaxonHe.java ROUNDS DOCUMENT OUT XSLT...`
import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.s9api.XsltTransformer;

class SaxonHe {
  public static void main(String[] args) throws Exception {
    int rounds = Integer.parseInt(args[0]);
    Processor processor = new Processor(false);
    List<XsltExecutable> stylesheets = new ArrayList<>();
    for (String file : Arrays.copyOfRange(args, 3, args.length))
      stylesheets.add(processor.newXsltCompiler().compile(new StreamSource(new File(file))));
    OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    StringWriter report = new StringWriter();
    long before = 0;
    for (int round = 0; round < 2 * rounds; round++) {
      if (round == rounds) before = machine.getProcessCpuTime();
      report = new StringWriter();
      for (XsltExecutable stylesheet : stylesheets) {
        XsltTransformer transformer = stylesheet.load();
        transformer.setSource(new StreamSource(new File(args[1])));
        transformer.setDestination(processor.newSerializer(report));
        transformer.transform();
      }
    }
    System.out.println((machine.getProcessCpuTime() - before) / 1e6 / rounds);
    Files.writeString(Path.of(args[2]), report.toString());
  }
}
