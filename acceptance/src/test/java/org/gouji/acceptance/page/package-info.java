/// The web page, walked by a real browser on the whole running system. The walk itself is the web page's
/// `walk/` folder; here the system is started, given reports, and the browser found.
@org.jspecify.annotations.NullMarked
package org.gouji.acceptance.page;
