#pragma once

// The SQL of each schema step, in order: step n brings user_version from n - 1 to n. A step that
// was ever released is never edited again; a stored library of each lies in tests/store/fixtures.
extern const char schemaStep1[];
extern const char schemaStep2[];
extern const char schemaStep3[];
