#include <Python.h>

static PyObject *adler(PyObject *self, PyObject *bytes) {
  unsigned long a = 1, b = 0;
  char *data;
  Py_ssize_t length;
  if (PyBytes_AsStringAndSize(bytes, &data, &length) < 0) return NULL;
  for (Py_ssize_t i = 0; i < length; i++) {
    a = (a + (unsigned char)data[i]) % 65521;
    b = (b + a) % 65521;
  }
  return PyLong_FromUnsignedLong(b << 16 | a);
}

static PyMethodDef methods[] = {{"adler", adler, METH_O, "Adler-32 of bytes"}, {0}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "checksum_c", 0, -1, methods};

PyMODINIT_FUNC PyInit_checksum_c(void) { return PyModule_Create(&module); }
