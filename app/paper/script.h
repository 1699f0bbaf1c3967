#pragma once

// In which script a passage is written.
enum class Script {
    Neutral, // no character tells (also: no Han character at all)
    Simplified,
    Traditional,
    Mixed, // both, neither with nine tenths of the telling characters
};

// Which rendition of a text is asked for.
enum class ScriptChoice {
    Source,      // as imported
    Simplified,  // command line: hans
    Traditional, // hant: traditional passages as imported, simplified ones in the Taiwan standard
    Taiwan,      // tw: every passage in the Taiwan standard
    HongKong,    // hk: every passage in the Hong Kong standard
    OpenCC,      // every passage in OpenCC's own traditional standard
    // hansp, twp: Simplified and Taiwan with the words of the other side as well (信息: 資訊).
    // These are a glossary of computing and get many words of the news wrong (法律程序: 法律程式).
    MainlandWords,
    TaiwanWords,
};
