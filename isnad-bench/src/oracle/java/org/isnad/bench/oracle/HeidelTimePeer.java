package org.isnad.bench.oracle;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.components.ResultFormatter;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.isnad.bench.Dated;
import org.isnad.bench.DatingPeer;
import org.isnad.report.Report;
import org.isnad.text.Span;

/**
 * HeidelTime with its Arabic rules, for news, without a tagger of parts of speech (the ones that it
 * knows for Arabic do not run with any CoreNLP of today).
 */
public final class HeidelTimePeer implements DatingPeer {
  private static final LocalDate ANY_DAY = LocalDate.of(2020, 1, 15);

  /** Kept, for a logger that nothing holds forgets its level. */
  private static final Logger LOGGER = Logger.getLogger("HeidelTimeStandalone");

  private final HeidelTimeStandalone heidelTime;

  public HeidelTimePeer() {
    LOGGER.setLevel(Level.OFF);
    Config.setProps(settings());
    heidelTime =
        new HeidelTimeStandalone(
            Language.ARABIC, DocumentType.NEWS, OutputType.TIMEML, null, POSTagger.NO, false);
  }

  /** What its file of settings holds; a setting that is missing makes it fail. */
  private static Properties settings() {
    Properties settings = new Properties();
    for (String kind : List.of("Date", "Duration", "Set", "Time")) {
      settings.setProperty("consider" + kind, "true");
      settings.setProperty("uimaVar" + kind, kind);
    }
    settings.setProperty("considerTemponym", "false");
    settings.setProperty("uimaVarTemponym", "Temponym");
    settings.setProperty("uimaVarLanguage", "Language");
    settings.setProperty("uimaVarTypeToProcess", "Type");
    settings.setProperty("typeSystemHome", "desc/type/HeidelTime_TypeSystem.xml");
    settings.setProperty("typeSystemHome_DKPro", "desc/type/DKPro_TypeSystem.xml");
    for (String path :
        List.of(
            "treeTaggerHome",
            "chineseTokenizerPath",
            "word_model_path",
            "sent_model_path",
            "pos_model_path",
            "model_path",
            "config_path",
            "hunpos_path",
            "hunpos_model_name")) {
      settings.setProperty(path, "");
    }
    return settings;
  }

  @Override
  public String name() {
    return "HeidelTime 2.2.1, Arabic";
  }

  @Override
  public long read(Report report) {
    LocalDate day =
        report.published().map(p -> LocalDate.parse(p.substring(0, 10))).orElse(ANY_DAY);
    return dates(report, day).size();
  }

  @Override
  public List<Dated> dates(Report report, LocalDate published) {
    Date day = Date.from(published.atStartOfDay(ZoneId.systemDefault()).toInstant());
    List<Dated> dates = new ArrayList<>();
    try {
      heidelTime.process(report.text(), day, new Collector(dates));
    } catch (DocumentCreationTimeMissingException e) {
      throw new IllegalStateException("the day was given", e);
    }
    return dates;
  }

  /** Takes what was found with its offsets, instead of writing it out as XML. */
  private record Collector(List<Dated> dates) implements ResultFormatter {
    @Override
    public String format(JCas text) {
      FSIterator<Annotation> found = text.getAnnotationIndex(Timex3.type).iterator();
      while (found.hasNext()) {
        if (found.next() instanceof Timex3 time) {
          Span words = new Span(time.getBegin(), time.getEnd());
          TimexDays.of(time.getTimexValue())
              .ifPresent(days -> dates.add(new Dated(words, days.start(), days.end())));
        }
      }
      return "";
    }
  }
}
