//! Words of charts.

use super::message::messages;

messages! {
    /// A word or sentence on a chart.
    ChartWord: "chart"
    StripTitle;
    TimeTitle;
    CostTitle;
    TimePartsTitle;
    CostPartsTitle;
    TimelineTitle;
    PromisesTitle;
    PromisedFor;
    SaidOn;
    PromisePassed;
    PromisesNote;
    PromisesSources;
    KmFrom;
    Km;
    Hours;
    Dollars;
    Bands;
    AsIfOpen;
    HatchedAsIfOpen;
    NotOpen;
    BarsNote;
    MovingAgainstStops;
    HoursOf;
    DollarsOf;
    UpToHours;
    UpToDollars;
    Moving;
    OnTheWay;
    Terminals;
    Borders;
    PortsAndTransshipment;
    Border;
    BorderNotOpen;
    GaugeChange;
    Transshipment;
    PortWait;
    Terminal;
    Yard;
    Rest;
    Unknown;
    Sources;
    Happened;
    InEnglish;
    MilestonesNote;
}
