/// Talweg: how optimization methods move over a landscape.
module talweg {
    requires java.desktop;
    requires javafx.controls;
    requires javafx.fxml;
    requires ejml.core;
    requires ejml.ddense;
    requires info.picocli;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.toml;
    requires org.jfree.chart.fx;
    requires org.jfree.jfreechart;
    requires org.jfree.svg;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    // PDFBox, an automatic module, cannot say itself what it needs.
    requires jdk.unsupported;
    requires org.apache.commons.logging;
    requires jcodec;
    requires jlatexmath;
    requires atlantafx.base;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.feather;

    // The window's controllers and controls are made by the FXML loader.
    opens talweg.desktop to
            javafx.fxml,
            javafx.graphics;
    opens talweg.desktop.chart to
            javafx.fxml;
    opens talweg.desktop.ensemble to
            javafx.fxml;
    opens talweg.desktop.control to
            javafx.fxml;
    opens talweg.desktop.file to
            javafx.fxml;
    opens talweg.desktop.finder to
            javafx.fxml;
    opens talweg.desktop.formula to
            javafx.fxml;
    opens talweg.desktop.instrument to
            javafx.fxml;
    opens talweg.desktop.layers to
            javafx.fxml;
    opens talweg.desktop.layout to
            javafx.fxml;
    opens talweg.desktop.help to
            javafx.fxml;
    opens talweg.desktop.log to
            javafx.fxml;
    opens talweg.desktop.map to
            javafx.fxml;
    opens talweg.desktop.methods to
            javafx.fxml;
    opens talweg.desktop.publish to
            javafx.fxml;
    opens talweg.desktop.race to
            javafx.fxml;
    opens talweg.desktop.step to
            javafx.fxml;
    opens talweg.desktop.surface to
            javafx.fxml;
    opens talweg.desktop.transport to
            javafx.fxml;
}
