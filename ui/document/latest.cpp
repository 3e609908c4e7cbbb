// The meta-object of LatestSignals; the template itself lives in the header.
#include "ui/document/latest.h"
