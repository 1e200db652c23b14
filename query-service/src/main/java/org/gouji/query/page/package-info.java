/// The web page's addresses. The page itself is built from `src/main/webui` and served as files.
///
/// **In:** a browser's request for an address inside the page. **Out:** the page, which reads the address itself.
@org.jspecify.annotations.NullMarked
package org.gouji.query.page;
