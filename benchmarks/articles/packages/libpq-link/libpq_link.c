#include <Python.h>
#include <libpq-fe.h>

static PyObject *version(PyObject *self, PyObject *none) { return PyLong_FromLong(PQlibVersion()); }

static PyMethodDef methods[] = {{"version", version, METH_NOARGS, "Version of libpq"}, {0}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "libpq_link", 0, -1, methods};

PyMODINIT_FUNC PyInit_libpq_link(void) { return PyModule_Create(&module); }
