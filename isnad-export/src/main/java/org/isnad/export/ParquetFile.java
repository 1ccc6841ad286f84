package org.isnad.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** The flat table as Parquet. */
final class ParquetFile implements IncidentFile {

  private static final MessageType SCHEMA = schema();

  private final ParquetWriter<Group> writer;
  private final Rows rows;
  private boolean closed;

  ParquetFile(Path file, Rows rows, String release) throws IOException {
    this.rows = rows;
    this.writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withConf(new PlainParquetConfiguration())
            .withType(SCHEMA)
            .withCompressionCodec(CompressionCodecName.SNAPPY)
            .withExtraMetaData(Map.of("isnad.release", release))
            .build();
  }

  private static MessageType schema() {
    List<Type> fields = new ArrayList<>();
    for (Column column : Columns.all()) {
      fields.add(
          switch (column.kind()) {
            case TEXT, JSON ->
                Types.optional(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named(column.name());
            case INTEGER -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
            case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
            case DATE ->
                Types.optional(PrimitiveTypeName.INT32)
                    .as(LogicalTypeAnnotation.dateType())
                    .named(column.name());
          });
    }
    return new MessageType("incidents", fields);
  }

  @Override
  public void add(Case incident) throws IOException {
    Group group = new SimpleGroup(SCHEMA);
    Row row = rows.of(incident);
    for (int i = 0; i < row.cells().size(); i++) {
      Object cell = row.cells().get(i);
      if (cell instanceof Long number) {
        group.add(i, number.longValue());
      } else if (cell instanceof BigDecimal number) {
        group.add(i, number.doubleValue());
      } else if (cell instanceof LocalDate day) {
        group.add(i, Math.toIntExact(day.toEpochDay()));
      } else if (cell != null) {
        group.add(i, cell.toString());
      }
    }
    writer.write(group);
  }

  @Override
  public Map<String, Long> finish() throws IOException {
    closed = true;
    writer.close();
    return Map.of();
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      writer.close();
    }
  }
}
