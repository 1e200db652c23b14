/// The process that takes documents apart: no network, bounded memory, one document at a time. Start with
/// [WorkerMain]. It ends with its parent, whatever it is doing.
@org.jspecify.annotations.NullMarked
package org.gouji.office.worker;
