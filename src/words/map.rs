//! Words of maps, and of the furniture that charts share with them.

use super::message::messages;

messages! {
    /// A word or sentence on a map, or in the furniture of any sheet.
    Word: "map"
    // Headings
    Legend;
    Status;
    InsetSubject;
    Locator;
    // States of segments
    Operational;
    UnderConstruction;
    Planned;
    Disused;
    LineClosed;
    LineDisrupted;
    Unknown;
    ClosedInScenario;
    // Lines
    Railway;
    Road;
    Sea;
    Schematic;
    // Points
    Port;
    CrossingOpen;
    CrossingClosed;
    CrossingPlanned;
    CrossingRestricted;
    CrossingDisrupted;
    CrossingUnknown;
    GaugeBreak;
    Disputed;
    // Lengths, scale and projection
    Km;
    KmBorders;
    KmBorder;
    ScaleAt;
    Projection;
    LambertConic;
    AzimuthalEqualArea;
    ObliqueMercator;
    Mercator;
    North;
    South;
    East;
    West;
    // Notes
    DataAsOf;
    DataUpTo;
    Boundaries;
    Credits;
    LengthsNote;
    ViewUn;
    ViewFacto;
    ViewLaw;
    ViewSource;
    // Description
    DescIntro;
    DescRoute;
}
