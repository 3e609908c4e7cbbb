# One library per wall that must hold. Its link line is the rule: what a layer may not use, it cannot link.
#   ase_library(NAME PUBLIC libs... PRIVATE libs... PRECOMPILE headers... [AUTOMOC])
function(ase_library name)
  cmake_parse_arguments(ARG "AUTOMOC" "" "PUBLIC;PRIVATE;PRECOMPILE" ${ARGN})
  add_library(${name} STATIC)
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PUBLIC ${ARG_PUBLIC} PRIVATE ase_warnings ${ARG_PRIVATE})
  if(ARG_AUTOMOC)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
  endif()
  if(ASE_PRECOMPILED_HEADERS AND ARG_PRECOMPILE)
    target_precompile_headers(${name} PRIVATE ${ARG_PRECOMPILE})
  endif()
  if(ASE_VERIFY_HEADERS)
    set_target_properties(${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
  endif()
endfunction()

# ase_sources(LIBRARY room files...): called in the room's own CMakeLists.txt, every file listed by hand.
# Headers become a file set, so that the ci preset can compile each of them alone.
function(ase_sources library)
  foreach(file ${ARGN})
    if(file MATCHES "\\.h$")
      target_sources(${library} PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR}
                     FILES ${CMAKE_CURRENT_SOURCE_DIR}/${file})
      # AUTOMOC of CMake 3.25 looks at sources only.
      target_sources(${library} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/${file})
    else()
      target_sources(${library} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/${file})
    endif()
  endforeach()
endfunction()
