package org.fengqiao.paper;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Draws a chart that a black-and-white printer can print: fills differ in shade, every bar has an outline and tells its number. */
final class ChartDrawing {
    private static final String TYPE = "仿宋";
    private static final int SIZE = 1200; // hundredths of a point, as in tables
    private static final XDDFColor BLACK = XDDFColor.from(PresetColor.BLACK);

    /** Told apart in black and white; dark first. */
    private static final List<XDDFFillProperties> FILLS = List.of(grey(0x59), grey(0xFF), grey(0xBF), grey(0x8C));

    private final XWPFChart chart;

    ChartDrawing(XWPFChart chart) {
        this.chart = chart;
    }

    void draw(PaperChart content) {
        boolean lying = content.shape() == PaperChart.Shape.BARS;
        XDDFCategoryAxis names = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis numbers = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        axes(names, numbers, lying);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, numbers);
        bars.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
        bars.setGapWidth(60);
        bars.setVaryColors(false);
        for (int i = 0; i < content.series().size(); i++) {
            add(bars, content, i);
        }
        chart.plot(bars);
        for (int i = 0; i < bars.getSeriesCount(); i++) {
            label(((XDDFBarChartData.Series) bars.getSeries(i)).getCTBarSer());
        }
        chart.setTitleOverlay(false);
        chart.setAutoTitleDeleted(true);
        if (content.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.TOP);
        }
        var space = chart.getCTChartSpace();
        space.addNewRoundedCorners().setVal(false);
        space.addNewSpPr().addNewLn().addNewNoFill();
        words(space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr());
    }

    private static void axes(XDDFCategoryAxis names, XDDFValueAxis numbers, boolean lying) {
        numbers.setCrosses(lying ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        numbers.setCrossBetween(AxisCrossBetween.BETWEEN);
        numbers.setMinimum(0);
        numbers.setNumberFormat("0");
        numbers.setMajorTickMark(AxisTickMark.OUT);
        numbers.setVisible(false);
        names.setMajorTickMark(AxisTickMark.NONE);
        if (lying) {
            // The first name stands at the top.
            names.setOrientation(AxisOrientation.MAX_MIN);
        }
    }

    private void add(XDDFBarChartData bars, PaperChart content, int i) {
        PaperChart.Series series = content.series().get(i);
        int last = content.categories().size();
        var categories = XDDFDataSourcesFactory.fromArray(
                content.categories().toArray(String[]::new), chart.formatRange(new CellRangeAddress(1, last, 0, 0)), 0);
        var values = XDDFDataSourcesFactory.fromArray(
                series.values().toArray(Long[]::new),
                chart.formatRange(new CellRangeAddress(1, last, i + 1, i + 1)),
                i + 1);
        values.setFormatCode("0");
        XDDFChartData.Series added = bars.addSeries(categories, values);
        added.setTitle(series.name(), chart.setSheetTitle(series.name(), i + 1));
        added.setFillProperties(FILLS.get(i % FILLS.size()));
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(BLACK));
        line.setWidth(0.75);
        added.setLineProperties(line);
    }

    private static void label(CTBarSer series) {
        CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
        words(labels.addNewTxPr());
        labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void words(CTTextBody text) {
        text.addNewBodyPr();
        text.addNewLstStyle();
        var paragraph = text.addNewP();
        CTTextCharacterProperties look = paragraph.addNewPPr().addNewDefRPr();
        look.setSz(SIZE);
        look.setB(false);
        look.addNewSolidFill().addNewSrgbClr().setVal(new byte[] {0, 0, 0});
        look.addNewLatin().setTypeface(TYPE);
        look.addNewEa().setTypeface(TYPE);
        paragraph.addNewEndParaRPr().setLang("zh-CN");
    }

    private static XDDFFillProperties grey(int shade) {
        byte part = (byte) shade;
        return new XDDFSolidFillProperties(XDDFColor.from(new byte[] {part, part, part}));
    }
}
